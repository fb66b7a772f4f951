<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Clock</name>
    <message>
        <source>market time</source>
        <translation>市场时间</translation>
    </message>
    <message>
        <source>market time, %1</source>
        <translation>市场时间（%1）</translation>
    </message>
    <message>
        <source>my time, %1</source>
        <translation>本机时间（%1）</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Start</source>
        <translation>开播时间</translation>
    </message>
    <message>
        <source>When the livestream began, on the chosen clock.</source>
        <translation>直播开始的时间，按所选时钟。</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>The influencer&apos;s name at the time of the livestream.</source>
        <translation>直播当时达人的名称。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The livestream&apos;s title.</source>
        <translation>直播的标题。</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Market code, for example US, GB or ID.</source>
        <translation>市场代码，例如 US、GB、ID。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>直播时长</translation>
    </message>
    <message>
        <source>Hours, minutes and seconds on air.</source>
        <translation>直播的时、分、秒。</translation>
    </message>
    <message>
        <source>GMV (est.)</source>
        <translation>预估销售额</translation>
    </message>
    <message>
        <source>Value of goods sold, estimated by the source. The source does not state the currency.</source>
        <translation>售出商品的金额，由数据源估算。数据源未说明货币。</translation>
    </message>
    <message>
        <source>Units sold (est.)</source>
        <translation>预估销量</translation>
    </message>
    <message>
        <source>Units sold, estimated by the source.</source>
        <translation>售出件数，由数据源估算。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>观看人次</translation>
    </message>
    <message>
        <source>Entries into the livestream; a person who comes twice counts twice.</source>
        <translation>进入直播间的次数；同一人进入两次计两次。</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>观看人数</translation>
    </message>
    <message>
        <source>People who entered the livestream (joins).</source>
        <translation>进入直播间的人数。</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Likes. The source often says 0 where it did not capture them.</source>
        <translation>点赞数。数据源未采集到时常写作 0。</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Comments. The source often says 0 where it did not capture them.</source>
        <translation>评论数。数据源未采集到时常写作 0。</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>粉丝</translation>
    </message>
    <message>
        <source>Followers. Samples suggest those gained in the livestream; the source does not say whether gained or in total.</source>
        <translation>粉丝数。从样例看是直播中新增的粉丝；数据源未说明是新增还是总数。</translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation>上架商品数</translation>
    </message>
    <message>
        <source>Products shown in the livestream.</source>
        <translation>直播中上架的商品数。</translation>
    </message>
    <message>
        <source>GPM (est.)</source>
        <translation>GPM（估）</translation>
    </message>
    <message>
        <source>GMV per 1,000 views: GMV ÷ views × 1000.</source>
        <translation>千次观看成交额：销售额 ÷ 观看人次 × 1000。</translation>
    </message>
    <message>
        <source>GMV per hour (est.)</source>
        <translation>小时成交额（估）</translation>
    </message>
    <message>
        <source>GMV ÷ hours on air.</source>
        <translation>销售额 ÷ 直播小时数。</translation>
    </message>
    <message>
        <source>Value per viewer (est.)</source>
        <translation>UV价值（估）</translation>
    </message>
    <message>
        <source>GMV ÷ viewers.</source>
        <translation>销售额 ÷ 观看人数。</translation>
    </message>
    <message>
        <source>Average item price (est.)</source>
        <translation>件单价（估）</translation>
    </message>
    <message>
        <source>GMV ÷ units sold.</source>
        <translation>销售额 ÷ 销量。</translation>
    </message>
    <message>
        <source>Units per hour (est.)</source>
        <translation>小时销量（估）</translation>
    </message>
    <message>
        <source>Units sold ÷ hours on air.</source>
        <translation>销量 ÷ 直播小时数。</translation>
    </message>
    <message>
        <source>Views per hour</source>
        <translation>小时场观</translation>
    </message>
    <message>
        <source>Views ÷ hours on air.</source>
        <translation>观看人次 ÷ 直播小时数。</translation>
    </message>
    <message>
        <source>Units per 1,000 views (est.)</source>
        <translation>千次观看销量（估）</translation>
    </message>
    <message>
        <source>Units sold ÷ views × 1000.</source>
        <translation>销量 ÷ 观看人次 × 1000。</translation>
    </message>
    <message>
        <source>Units per viewer (est.)</source>
        <translation>人均购买件数（估）</translation>
    </message>
    <message>
        <source>Units sold ÷ viewers × 100. Close to a conversion rate, but it counts units, not buyers.</source>
        <translation>销量 ÷ 观看人数 × 100。近似看播成交率，但计的是件数而不是买家数。</translation>
    </message>
    <message>
        <source>Interaction rate</source>
        <translation>互动率</translation>
    </message>
    <message>
        <source>(Likes + comments) ÷ views × 100. Unknown where both are 0: the source then did not capture them.</source>
        <translation>（点赞 + 评论）÷ 观看人次 × 100。两者都为 0 时为未知：数据源当时没有采集到。</translation>
    </message>
    <message>
        <source>Follower rate</source>
        <translation>涨粉率</translation>
    </message>
    <message>
        <source>Followers ÷ viewers × 100, if followers are those gained in the livestream.</source>
        <translation>粉丝 ÷ 观看人数 × 100，前提是粉丝为直播中新增的粉丝。</translation>
    </message>
    <message>
        <source>Views per viewer</source>
        <translation>人均观看次数</translation>
    </message>
    <message>
        <source>Views ÷ viewers: how often a person came.</source>
        <translation>观看人次 ÷ 观看人数：平均每人来了几次。</translation>
    </message>
    <message>
        <source>GMV per product (est.)</source>
        <translation>单品产出（估）</translation>
    </message>
    <message>
        <source>GMV ÷ products shown.</source>
        <translation>销售额 ÷ 上架商品数。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>When the livestream ended, on the chosen clock.</source>
        <translation>直播结束的时间，按所选时钟。</translation>
    </message>
    <message>
        <source>Influencer ID</source>
        <translation>达人 ID</translation>
    </message>
    <message>
        <source>The influencer&apos;s permanent id.</source>
        <translation>达人的永久 ID。</translation>
    </message>
    <message>
        <source>Livestream ID</source>
        <translation>直播 ID</translation>
    </message>
    <message>
        <source>The livestream&apos;s own id; no two are alike.</source>
        <translation>直播自身的 ID，每场都不同。</translation>
    </message>
    <message>
        <source>Cover address</source>
        <translation>封面地址</translation>
    </message>
    <message>
        <source>Where the source says the cover picture lies. Such links are often not loadable.</source>
        <translation>数据源给出的封面图片地址。这类链接常常无法打开。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no API key for this address.</source>
        <translation>这个地址还没有 API 密钥。</translation>
    </message>
    <message>
        <source>Enter your key in the settings.</source>
        <translation>请在设置中填写密钥。</translation>
    </message>
    <message>
        <source>The address of the API is not safe, so nothing was sent.</source>
        <translation>API 地址不安全，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>Use an address that begins with https:// in the settings.</source>
        <translation>请在设置中使用以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>找不到服务器的名称。</translation>
    </message>
    <message>
        <source>Check that this computer is online and that the address in the settings is right.</source>
        <translation>请检查本机是否联网，以及设置中的地址是否正确。</translation>
    </message>
    <message>
        <source>The server does not accept connections.</source>
        <translation>服务器不接受连接。</translation>
    </message>
    <message>
        <source>Check the address and the port in the settings, or try again later.</source>
        <translation>请检查设置中的地址和端口，或稍后再试。</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>没有网络连接。</translation>
    </message>
    <message>
        <source>Check that this computer is online, then try again.</source>
        <translation>请检查本机是否联网，然后再试。</translation>
    </message>
    <message>
        <source>No secure connection to the server could be made, so the key was not sent.</source>
        <translation>无法与服务器建立安全连接，因此没有发送密钥。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a proxy or a virus scanner stands in between.</source>
        <translation>请检查本机的日期和时间，以及中间是否有代理或杀毒软件。</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>代理无法使用。</translation>
    </message>
    <message>
        <source>Check the proxy in the settings.</source>
        <translation>请检查设置中的代理。</translation>
    </message>
    <message>
        <source>The time limit passed before the request could be sent.</source>
        <translation>请求还没能发出就超过了时限。</translation>
    </message>
    <message>
        <source>Try again. Nothing was spent.</source>
        <translation>请再试一次。没有消耗积分。</translation>
    </message>
    <message>
        <source>The request was cancelled before it was sent.</source>
        <translation>请求在发出之前被取消。</translation>
    </message>
    <message>
        <source>Nothing was spent. You can start again at any time.</source>
        <translation>没有消耗积分，随时可以重新开始。</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>服务器没有回答就关闭了连接。</translation>
    </message>
    <message>
        <source>Try again later. The request may have cost a credit.</source>
        <translation>请稍后再试。这次请求可能已消耗 1 积分。</translation>
    </message>
    <message>
        <source>The server did not answer within the time limit.</source>
        <translation>服务器没有在时限内回答。</translation>
    </message>
    <message>
        <source>Try again later, or raise the time limit in the settings. The request may have cost a credit.</source>
        <translation>请稍后再试，或在设置中延长时限。这次请求可能已消耗 1 积分。</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>回答没有传完就中断了。</translation>
    </message>
    <message>
        <source>Check the network connection and try again. The request may have cost a credit.</source>
        <translation>请检查网络连接后再试。这次请求可能已消耗 1 积分。</translation>
    </message>
    <message>
        <source>The request was cancelled after it was sent.</source>
        <translation>请求在发出之后被取消。</translation>
    </message>
    <message>
        <source>It may have cost a credit. You can start again at any time.</source>
        <translation>可能已消耗 1 积分。随时可以重新开始。</translation>
    </message>
    <message>
        <source>If you trust the new address, enter it in the settings.</source>
        <translation>如果信任新地址，请在设置中填写它。</translation>
    </message>
    <message>
        <source>A web page came back instead of data.</source>
        <translation>收到的是网页而不是数据。</translation>
    </message>
    <message>
        <source>The network may want you to log in first: open any page in a browser, then try again. Or the address in the settings is wrong.</source>
        <translation>网络可能要求先登录：请在浏览器中打开任意网页，然后再试。也可能是设置中的地址不对。</translation>
    </message>
    <message>
        <source>The answer was too large and was not read.</source>
        <translation>回答过大，没有读取。</translation>
    </message>
    <message>
        <source>Check the address in the settings. The request may have cost a credit.</source>
        <translation>请检查设置中的地址。这次请求可能已消耗 1 积分。</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>无法理解服务器的回答。</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, check the address in the settings or ask the provider.</source>
        <translation>请稍后再试。如果再次出现，请检查设置中的地址，或询问服务商。</translation>
    </message>
    <message>
        <source>The server did not accept the request.</source>
        <translation>服务器没有接受这个请求。</translation>
    </message>
    <message>
        <source>Check the influencer&apos;s ID.</source>
        <translation>请检查达人 ID。</translation>
    </message>
    <message>
        <source>The server did not accept the API key.</source>
        <translation>服务器没有接受这个 API 密钥。</translation>
    </message>
    <message>
        <source>Check that the whole key was copied and that it has not been revoked.</source>
        <translation>请检查密钥是否复制完整、是否已被撤销。</translation>
    </message>
    <message>
        <source>The account has no credits left.</source>
        <translation>账户的积分已用完。</translation>
    </message>
    <message>
        <source>Add credits with the provider, then try again.</source>
        <translation>请向服务商充值后再试。</translation>
    </message>
    <message>
        <source>The key is not allowed to read this.</source>
        <translation>这个密钥无权读取此内容。</translation>
    </message>
    <message>
        <source>Check with the provider what the account&apos;s plan includes.</source>
        <translation>请向服务商确认账户套餐包含哪些内容。</translation>
    </message>
    <message>
        <source>The server knows nothing under this address.</source>
        <translation>服务器在这个地址下没有内容。</translation>
    </message>
    <message>
        <source>Check the influencer&apos;s ID and the address in the settings.</source>
        <translation>请检查达人 ID 和设置中的地址。</translation>
    </message>
    <message>
        <source>Too many requests were sent in a short time.</source>
        <translation>短时间内发送的请求过多。</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or lower the requests per second in the settings.</source>
        <translation>请稍等片刻再试，或在设置中降低每秒请求数。</translation>
    </message>
    <message>
        <source>The server reports a fault of its own.</source>
        <translation>服务器报告自身出错。</translation>
    </message>
    <message>
        <source>The server gave an answer that is not in its documentation.</source>
        <translation>服务器给出了文档中没有的回答。</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, ask the provider.</source>
        <translation>请稍后再试。如果再次出现，请询问服务商。</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”.</source>
        <extracomment>Follows a sentence such as &quot;The server did not accept the API key.&quot; %2 quotes the server.</extracomment>
        <translation>%1服务器的原话：“%2”。</translation>
    </message>
    <message>
        <source>The server points to another address, %1. The key was not sent there.</source>
        <translation>服务器指向了另一个地址 %1。密钥没有发往那里。</translation>
    </message>
</context>
<context>
    <name>FetchWords</name>
    <message numerus="yes">
        <source>%Ln influencer(s): %1</source>
        <extracomment>%1: ids of influencers, %2: a whole sentence about an error</extracomment>
        <translation>
            <numerusform>%Ln 位达人：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: the source has collected nothing yet. That does not mean that there is no such influencer.</source>
        <translation>%1：数据源尚未采集到内容。这并不表示没有这位达人。</translation>
    </message>
    <message>
        <source>%1: the list moved by %2 while it was read, so newer livestreams may stand at its beginning. No row was doubled; fetch page 1 again to get them.</source>
        <translation>%1：读取期间列表移动了 %2 行，开头可能有更新的直播。没有重复的行；再次查询第 1 页即可取得它们。</translation>
    </message>
    <message>
        <source>%1: the server takes the page number for a row number. The pages are now asked for by tens, so that no row is bought twice; if it counts rows from 0, the first one is missing.</source>
        <translation>%1：服务器把页码当作行号。现在改为每次跳 10 行请求，避免重复购买；如果它从 0 开始计行，则缺少第一行。</translation>
    </message>
    <message>
        <source>%1: page %2 brought the same livestreams again, so reading stopped there. Whether the list goes on is not known.</source>
        <translation>%1：第 %2 页又是同样的直播，因此停止读取。列表是否还有后续未知。</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>正在读取：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Partial: %1</source>
        <translation>部分完成：%1</translation>
    </message>
    <message>
        <source>The fetch was cancelled.</source>
        <translation>查询已取消。</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more note(s) like these.</source>
        <translation>
            <numerusform>另有 %Ln 条类似的提示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln livestream(s) that came are kept.</source>
        <translation>
            <numerusform>已收到的 %Ln 场直播都已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Facts of a fetch: %1 pages, %2 livestreams, %3 requests, each with its number</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s)</source>
        <translation>
            <numerusform>%Ln 场直播</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 次请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting before another attempt: %1</source>
        <translation>等待重试：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) had left without an answer and may have cost a credit each.</source>
        <translation>
            <numerusform>有 %Ln 次请求已发出但没有回答，每次可能已消耗 1 积分。</numerusform>
        </translation>
    </message>
    <message>
        <source>No livestream came; what was there before is kept.</source>
        <translation>没有收到直播；原有的内容保持不变。</translation>
    </message>
    <message>
        <source>1 credit per page, end unknown, plus retries</source>
        <translation>每页 1 积分，总页数未知，另计重试</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln credit(s), plus retries</source>
        <translation>
            <numerusform>最多 %Ln 积分，另计重试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln field(s) could not be read whole; what is missing is shown as unknown.</source>
        <translation>
            <numerusform>%1：有 %Ln 个字段无法完整读取；缺少的显示为未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) could not be read or carried no livestream ID, and could not be kept.</source>
        <translation>
            <numerusform>%1：有 %Ln 行无法读取或没有直播 ID，未能保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) belong to another influencer and are listed under that one.</source>
        <translation>
            <numerusform>%1：有 %Ln 行属于另一位达人，已列在那位达人名下。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>No livestreams in this period.</source>
        <translation>这段时间内没有直播。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>文件无法写入：%1</translation>
    </message>
    <message>
        <source>Everything is switched off in the legend.</source>
        <translation>图例中的项目已全部关闭。</translation>
    </message>
    <message>
        <source>The source states no such number here.</source>
        <translation>数据源在此没有给出该数字。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins two or more metrics in a chart&apos;s title: &quot;GMV, views&quot; and &quot;viewers&quot;</extracomment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Chart title: %1 is metrics (&quot;GMV (est.) and views&quot;), %2 is &quot;by day&quot; or the like</extracomment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>today is not over</source>
        <extracomment>Note beside a chart: the last bar will still grow</extracomment>
        <translation>今日未结束</translation>
    </message>
    <message>
        <source>this week is not over</source>
        <extracomment>Note beside a chart: the last bar will still grow</extracomment>
        <translation>本周未结束</translation>
    </message>
    <message>
        <source>this month is not over</source>
        <extracomment>Note beside a chart: the last bar will still grow</extracomment>
        <translation>本月未结束</translation>
    </message>
    <message>
        <source>GMV and units are estimated by the source; the currency is not stated. Source: KeyAPI (TikTok livestream analytics).</source>
        <translation>销售额和销量由数据源估算；货币未说明。来源：KeyAPI（TikTok 直播分析）。</translation>
    </message>
    <message>
        <source>Sample data.</source>
        <extracomment>Under a chart of the demo: the numbers are invented</extracomment>
        <translation>样例数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n livestream(s)</source>
        <translation>
            <numerusform>%n 场直播</numerusform>
        </translation>
    </message>
    <message>
        <source>This period is not over.</source>
        <translation>这段时间尚未结束。</translation>
    </message>
    <message>
        <source>%1, %2: highest %3, %4</source>
        <extracomment>Read aloud: influencer, metric, its highest value, and when</extracomment>
        <translation>%1，%2：最高 %3，%4</translation>
    </message>
    <message>
        <source>Untitled livestream</source>
        <extracomment>Stands for the title of a livestream that has none</extracomment>
        <translation>无标题的直播</translation>
    </message>
    <message numerus="yes">
        <source>%n livestream(s) without a start left out</source>
        <translation>
            <numerusform>略去 %n 场没有开播时间的直播</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln influencer(s)</source>
        <extracomment>Part of a chart&apos;s title: who is in it</extracomment>
        <translation>
            <numerusform>%Ln 位达人</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a part of this period.</source>
        <translation>仅为这段时间的一部分。</translation>
    </message>
    <message>
        <source>the first one is cut off</source>
        <extracomment>Note beside a chart: the first week or month lies only partly in the chosen period</extracomment>
        <translation>首段不完整</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>per livestream</source>
        <translation>按场次</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Asking the system&apos;s keychain for the key of this address …</source>
        <translation>正在向系统钥匙串查询这个地址的密钥…</translation>
    </message>
    <message>
        <source>Saving the key in the system&apos;s keychain …</source>
        <translation>正在把密钥保存到系统钥匙串…</translation>
    </message>
    <message>
        <source>Removing the key from the system&apos;s keychain …</source>
        <translation>正在从系统钥匙串删除密钥…</translation>
    </message>
    <message>
        <source>No key is stored for this address yet.</source>
        <translation>这个地址还没有保存密钥。</translation>
    </message>
    <message>
        <source>The key is saved in the system&apos;s keychain.</source>
        <translation>密钥已保存在系统钥匙串中。</translation>
    </message>
    <message>
        <source>The key is forgotten: it is neither in the keychain nor in use.</source>
        <translation>密钥已忘记：钥匙串中没有，也不再使用。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is not available: no keychain service runs in this session.</source>
        <translation>系统钥匙串不可用：当前会话中没有运行钥匙串服务。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is not available: it has no default keyring to keep keys in.</source>
        <translation>系统钥匙串不可用：没有可存放密钥的默认密钥环。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not answer in time. It may be waiting to be unlocked.</source>
        <translation>系统钥匙串没有及时回答。它可能在等待解锁。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or access to it was denied.</source>
        <translation>系统钥匙串已锁定，或访问被拒绝。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain reported a fault.</source>
        <translation>系统钥匙串报告出错。</translation>
    </message>
    <message>
        <source>Nothing was written. Your key is used for this session only.</source>
        <translation>没有写入任何内容。密钥仅在本次会话中使用。</translation>
    </message>
    <message>
        <source>Nothing was written, and whether the keychain holds your key is not known. You can use a key for this session only.</source>
        <translation>没有写入任何内容，也不知道钥匙串中是否有您的密钥。可以仅在本次会话中使用密钥。</translation>
    </message>
    <message>
        <source>Whether the key was saved is not known. It is used for this session.</source>
        <translation>不知道密钥是否已保存。本次会话会使用它。</translation>
    </message>
    <message>
        <source>Nothing was written. The key is used for this session only.</source>
        <translation>没有写入任何内容。密钥仅在本次会话中使用。</translation>
    </message>
    <message>
        <source>The keychain may still hold the key you wanted forgotten. Remove it there, or try again.</source>
        <translation>钥匙串中可能仍有您想忘记的密钥。请在那里删除，或再试一次。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of the key in use</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, from the environment variable %2</source>
        <extracomment>%1 is the end of the key</extracomment>
        <translation>%1，来自环境变量 %2</translation>
    </message>
    <message>
        <source>%1, from the system&apos;s keychain</source>
        <extracomment>%1 is the end of the key</extracomment>
        <translation>%1，来自系统钥匙串</translation>
    </message>
    <message>
        <source>%1, for this session only</source>
        <extracomment>%1 is the end of the key</extracomment>
        <translation>%1，仅限本次会话</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: what is wrong with the keychain, %2: what that means for the key. Whole sentences.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>n/a</source>
        <extracomment>Stands in a table cell where a ratio has no base</extracomment>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>livegauge::Banner</name>
    <message>
        <source>Details</source>
        <extracomment>Button that shows the technical side of an error</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that hides a message</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>livegauge::ChartPanel</name>
    <message>
        <source>No livestreams yet. Type or paste influencer IDs above and press Fetch.</source>
        <translation>还没有直播数据。请在上方输入或粘贴达人 ID，然后点击“查询”。</translation>
    </message>
    <message>
        <source>No livestreams in this period.</source>
        <translation>这段时间内没有直播。</translation>
    </message>
    <message>
        <source>Views and viewers</source>
        <translation>观看人次和人数</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice: no second metric in the chart</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Left axis</source>
        <translation>左轴</translation>
    </message>
    <message>
        <source>Right axis</source>
        <translation>右轴</translation>
    </message>
    <message>
        <source>Grouping</source>
        <extracomment>Whether a point is a livestream, a day, a week or a month</extracomment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>导出图表…</translation>
    </message>
</context>
<context>
    <name>livegauge::ConnectionPage</name>
    <message>
        <source>&amp;Base address</source>
        <extracomment>The address of the API</extracomment>
        <translation>接口地址(&amp;B)</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>接口地址</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <extracomment>Button beside the address: puts the API&apos;s own address back</extracomment>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Re&amp;quests per second</source>
        <extracomment>At most so many</extracomment>
        <translation>每秒请求数(&amp;Q)</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <extracomment>For one request</extracomment>
        <translation>时限(&amp;T)</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <extracomment>Which proxy to use</extracomment>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>Choice of proxy</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>No proxy</source>
        <extracomment>Choice of proxy</extracomment>
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>Use the one below</source>
        <extracomment>Choice of proxy: the host and port below</extracomment>
        <translation>使用下面的代理</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <extracomment>Name of the proxy&apos;s computer</extracomment>
        <translation>代理主机(&amp;H)</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>代理主机</translation>
    </message>
    <message>
        <source>Proxy p&amp;ort</source>
        <extracomment>Number of the proxy&apos;s port</extracomment>
        <translation>代理端口(&amp;O)</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <translation>请填写 API 地址。</translation>
    </message>
    <message>
        <source>Your key would travel unencrypted. The address must begin with https:// (http:// is allowed for this computer only).</source>
        <translation>密钥会以明文传输。地址必须以 https:// 开头（仅本机可用 http://）。</translation>
    </message>
    <message>
        <source>The address must hold no user name, no “?” and no “#”.</source>
        <translation>地址中不能有用户名、“?”和“#”。</translation>
    </message>
    <message>
        <source>This is no address of an API. It should look like %1.</source>
        <translation>这不是 API 地址。它应该像 %1 这样。</translation>
    </message>
    <message>
        <source>The environment variable %1 is set and gives the address. To use another one, unset the variable and start LiveGauge again.</source>
        <translation>环境变量 %1 已设置并决定了地址。要使用其他地址，请取消该变量后重新启动播鉴。</translation>
    </message>
    <message>
        <source>Enter the name or the number of the proxy&apos;s computer, without “http://”.</source>
        <translation>请填写代理主机的名称或 IP，不含“http://”。</translation>
    </message>
</context>
<context>
    <name>livegauge::ExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Label: file format</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>CSV (data)</source>
        <translation>CSV（数据）</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Label: how many times larger than the basic size a PNG is</extracomment>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Dark picture</source>
        <extracomment>Check box: the picture on a dark ground</extracomment>
        <translation>深色图片</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <extracomment>Button: the picture to the clipboard</extracomment>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy data</source>
        <extracomment>Button: the chart&apos;s numbers as CSV to the clipboard</extracomment>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the dialog</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>Button that asks for a file name and writes the file</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>%1× (%2 × %3)</source>
        <extracomment>Size of a picture in pixels: %1 times the basic size, %2 × %3</extracomment>
        <translation>%1×（%2 × %3）</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The data are in the clipboard, as CSV.</source>
        <translation>数据已以 CSV 格式复制到剪贴板。</translation>
    </message>
    <message>
        <source>%1 (%2). Choose another folder or another name.</source>
        <extracomment>%1: what went wrong, %2: the file&apos;s path</extracomment>
        <translation>%1（%2）。请选择其他文件夹或文件名。</translation>
    </message>
</context>
<context>
    <name>livegauge::FetchBanner</name>
    <message>
        <source>API key…</source>
        <extracomment>Button that opens the key settings</extracomment>
        <translation>API 密钥…</translation>
    </message>
    <message>
        <source>Go on (%1)</source>
        <extracomment>Button; %1: a price such as &quot;up to 3 credits&quot;</extracomment>
        <translation>继续（%1）</translation>
    </message>
</context>
<context>
    <name>livegauge::FetchStatus</name>
    <message>
        <source>Ready</source>
        <extracomment>Nothing is being read</extracomment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>已读页数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>livegauge::FigureView</name>
    <message>
        <source>Chart</source>
        <extracomment>What a screen reader calls a chart that has no title</extracomment>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>livegauge::KeyPage</name>
    <message>
        <source>Address</source>
        <extracomment>The address a key belongs to</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Key in use</source>
        <extracomment>Followed by the end of the key and where it comes from</extracomment>
        <translation>使用中的密钥</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <extracomment>Label of the field for the key</extracomment>
        <translation>API 密钥(&amp;K)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <extracomment>Button beside the API key: shows its characters while pressed down</extracomment>
        <translation>显示(&amp;R)</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <extracomment>Button: asks the keychain once more</extracomment>
        <translation>再试一次(&amp;Y)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>&amp;Save in keychain</source>
        <extracomment>Button: keeps the key in the system&apos;s keychain</extracomment>
        <translation>保存到钥匙串(&amp;S)</translation>
    </message>
    <message>
        <source>Save in keychain</source>
        <translation>保存到钥匙串</translation>
    </message>
    <message>
        <source>&amp;Use for this session only</source>
        <extracomment>Button: uses the key without saving it</extracomment>
        <translation>仅本次会话使用(&amp;U)</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>仅本次会话使用</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>Button: removes the key from everywhere</extracomment>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>&amp;Test key</source>
        <extracomment>Button: tests the key with one request</extracomment>
        <translation>测试密钥(&amp;T)</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>测试密钥</translation>
    </message>
    <message>
        <source>This sends one request, which may cost 1 credit.</source>
        <translation>这会发送一次请求，可能消耗 1 积分。</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <extracomment>Button: sends the one request that tests the key</extracomment>
        <translation>发送(&amp;E)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: leaves the test of the key</extracomment>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>Button: shows the technical side of an error</extracomment>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>The environment variable %1 is set, but what it holds cannot be a key. Correct or unset the variable and start LiveGauge again.</source>
        <translation>环境变量 %1 已设置，但其内容不可能是密钥。请改正或取消该变量后重新启动播鉴。</translation>
    </message>
    <message>
        <source>The environment variable %1 is set. Its key is used and cannot be changed here: to use another key, unset the variable and start LiveGauge again.</source>
        <translation>环境变量 %1 已设置。程序使用其中的密钥，不能在此更改：要使用其他密钥，请取消该变量后重新启动播鉴。</translation>
    </message>
    <message>
        <source>This cannot be a key: it may hold only letters, digits and signs of the English keyboard, and no space.</source>
        <translation>这不可能是密钥：密钥只能包含英文字母、数字和英文键盘上的符号，不能有空格。</translation>
    </message>
    <message>
        <source>Testing …</source>
        <extracomment>While the one request that tests the key is on its way</extracomment>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>The key works. The answer held no livestreams.</source>
        <translation>密钥可用。回答中没有直播。</translation>
    </message>
    <message numerus="yes">
        <source>The key works. The answer held %n livestream(s).</source>
        <translation>
            <numerusform>密钥可用。回答中有 %n 场直播。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>livegauge::LivestreamTable</name>
    <message>
        <source>Livestreams</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>livegauge::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Influencer IDs from a file…</source>
        <translation>从文件读取达人 ID…</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>导出图表…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Type influencer IDs</source>
        <translation>输入达人 ID</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>API 密钥…</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>About LiveGauge</source>
        <translation>关于播鉴</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>livegauge::MainWindow</name>
    <message>
        <source>The key is still being read from the system&apos;s keychain. Nothing was sent; press Fetch again in a moment.</source>
        <translation>仍在从系统钥匙串读取密钥。没有发送任何请求；请稍后再点“查询”。</translation>
    </message>
    <message>
        <source>API key…</source>
        <extracomment>Button that opens the key settings</extracomment>
        <translation>API 密钥…</translation>
    </message>
    <message>
        <source>About LiveGauge</source>
        <translation>关于播鉴</translation>
    </message>
    <message>
        <source>Reads TikTok influencers&apos; livestreams from KeyAPI, page by page, and shows who sells, when and how well.

GPL-3.0-or-later. Made with Qt %1.</source>
        <translation>从 KeyAPI 逐页读取 TikTok 达人的直播数据，看清谁在卖、何时卖、卖得如何。

GPL-3.0-or-later，使用 Qt %1 构建。</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Button with a menu of languages</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Sample data</source>
        <extracomment>Badge: what is shown is invented</extracomment>
        <translation>样例数据</translation>
    </message>
    <message>
        <source>LiveGauge – sample data</source>
        <translation>LiveGauge 播鉴 – 样例数据</translation>
    </message>
    <message>
        <source>The system&apos;s keychain could not be read, so LiveGauge has no key to send. Nothing was sent. The key settings say why and take a key for this session.</source>
        <translation>无法读取系统钥匙串，因此播鉴没有可发送的密钥。没有发送任何请求。密钥设置中说明了原因，并可填写仅用于本次会话的密钥。</translation>
    </message>
</context>
<context>
    <name>livegauge::SearchForm</name>
    <message>
        <source>Influencer IDs</source>
        <extracomment>Label of the field that takes ids</extracomment>
        <translation>达人 ID</translation>
    </message>
    <message>
        <source>one or many, any separator</source>
        <translation>一个或多个，分隔符不限</translation>
    </message>
    <message>
        <source>From file…</source>
        <extracomment>Button that reads ids from a file</extracomment>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Pages each</source>
        <extracomment>Label: how many pages at most to read per influencer</extracomment>
        <translation>每人页数</translation>
    </message>
    <message>
        <source>How many pages of 10 livestreams to read at most for each influencer: choose, or type a number.</source>
        <translation>每位达人最多读取多少页（每页 10 场直播）：可选择，也可输入数字。</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>Button that sends the requests and spends credits</extracomment>
        <translation>查询</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All pages of an influencer</extracomment>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 等，另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Not an influencer ID: %1. An ID is 1 to 20 digits; a name such as @shop can change and is not one.</source>
        <translation>不是达人 ID：%1。ID 是 1 到 20 位数字；@shop 这样的用户名会变，不是 ID。</translation>
    </message>
    <message>
        <source>Pages each must be a number from 1 to %1, or All.</source>
        <translation>每人页数须为 1 到 %1 的数字，或“全部”。</translation>
    </message>
    <message>
        <source>1 credit per page of 10</source>
        <translation>每页 10 场，1 积分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln influencer(s), %1</source>
        <translation>
            <numerusform>%Ln 位达人，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Each page of 10 livestreams costs 1 credit. A page on which the server fails is asked for once more, which can add a credit. Nothing is sent before Fetch.</source>
        <translation>每页 10 场直播消耗 1 积分。服务器出错的页会再请求一次，可能多消耗 1 积分。点击“查询”之前不会发送任何请求。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubled ID(s) left out.</source>
        <translation>
            <numerusform>已略去 %Ln 个重复的 ID。</numerusform>
        </translation>
    </message>
    <message>
        <source>Influencer IDs from a file</source>
        <translation>从文件读取达人 ID</translation>
    </message>
    <message>
        <source>Text and CSV files (*.txt *.csv *.tsv)</source>
        <translation>文本和 CSV 文件 (*.txt *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The file %1 could not be opened: %2. The field is unchanged.</source>
        <translation>无法打开文件 %1：%2。输入框内容未变。</translation>
    </message>
    <message>
        <source>The file %1 is too large for a list of IDs. The field is unchanged.</source>
        <translation>文件 %1 太大，不像是 ID 列表。输入框内容未变。</translation>
    </message>
    <message>
        <source>No influencer ID was found in %1. The field is unchanged.</source>
        <translation>在 %1 中没有找到达人 ID。输入框内容未变。</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Name of the button that empties the field, for a reader of the screen</extracomment>
        <translation>清除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ID(s) were read from the file. Left out, since it is no ID: %1.</source>
        <translation>
            <numerusform>从文件读取了 %Ln 个 ID。以下不是 ID，已略去：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>livegauge::SelectionBar</name>
    <message>
        <source>Clock</source>
        <extracomment>Label: whose clock decides where a day begins</extracomment>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Market</source>
        <extracomment>The clock of the livestream&apos;s market</extracomment>
        <translation>市场</translation>
    </message>
    <message>
        <source>Mine (%1)</source>
        <extracomment>The clock of this computer</extracomment>
        <translation>本机（%1）</translation>
    </message>
    <message>
        <source>Decides where days, weeks and months begin.</source>
        <translation>决定日、周、月从何时开始。</translation>
    </message>
</context>
<context>
    <name>livegauge::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the settings window</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>设置页</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>Tab of the settings window</extracomment>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Tab of the settings window</extracomment>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>livegauge::TablePanel</name>
    <message numerus="yes">
        <source>%Ln livestream(s)</source>
        <translation>
            <numerusform>%Ln 场直播</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 livestreams, in the chosen period</source>
        <translation>所选时段内 %1 场，共 %2 场直播</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button with a menu of the table&apos;s columns</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>Button that buys one more page of each influencer</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>%1; the list goes on</source>
        <extracomment>%1: &quot;20 livestreams&quot;; there are more to be bought</extracomment>
        <translation>%1，列表还有后续</translation>
    </message>
</context>
</TS>
