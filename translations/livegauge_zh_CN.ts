<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ArchiveNotice</name>
    <message>
        <source>Another LiveGauge writes to the archive, so it is open for reading only and nothing can be fetched. Close the other one and start again.</source>
        <translation>另一个播鉴 正在写入档案，因此档案以只读方式打开，无法查询。请关闭另一个程序后重新启动。</translation>
    </message>
    <message>
        <source>The archive %1 cannot be written to, so it is open for reading only and nothing can be fetched. Check who may write to the file and its folder.</source>
        <extracomment>%1: the archive&apos;s file</extracomment>
        <translation>无法写入档案 %1，因此以只读方式打开，无法查询。请检查该文件及其文件夹的写入权限。</translation>
    </message>
    <message>
        <source>The archive was damaged or no archive at all. It was moved to %1, and a new, empty one stands in its place. A backup can be put back.</source>
        <extracomment>%1: where the damaged file is now</extracomment>
        <translation>档案已损坏或不是档案文件。它已移至 %1，原处换成了新的空档案。可以恢复备份。</translation>
    </message>
    <message>
        <source>The archive lies on a network drive, where it can be damaged when the connection breaks. Keep it on a disk of this computer.</source>
        <translation>档案位于网络驱动器上，连接中断时可能损坏。请将其放在本机磁盘上。</translation>
    </message>
    <message numerus="yes">
        <source>LiveGauge ended before %Ln request(s) had an answer. Whether they cost a credit is not known; the ledger counts one for each.</source>
        <translation>
            <numerusform>LiveGauge 在 %Ln 次请求得到应答之前结束。它们是否消耗积分未知；账本按每次 1 积分计。</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive was brought to this version. A copy of how it was before lies at %1.</source>
        <extracomment>%1: the copy of the archive as it was</extracomment>
        <translation>档案已升级到此版本。升级前的副本位于 %1。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>yes, another LiveGauge writes to it</source>
        <translation>是，另一个播鉴 正在写入</translation>
    </message>
    <message>
        <source>yes, you may not write to it</source>
        <translation>是，您没有写入权限</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what the value %2 stands for</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>结构版本</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Influencers</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Network folder</source>
        <translation>网络文件夹</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>The archive is sound.</source>
        <translation>档案完好。</translation>
    </message>
    <message numerus="yes">
        <source>The archive is damaged: %Ln fault(s) were found.</source>
        <translation>
            <numerusform>档案已损坏：发现 %Ln 处问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation>文件 %1 已存在。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>选项 %1 不带值。</translation>
    </message>
    <message>
        <source>The option %1 takes a value.</source>
        <translation>选项 %1 需要一个值。</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>没有给出命令。</translation>
    </message>
    <message>
        <source>Behind %1 stands one of: %2.</source>
        <extracomment>%1: the first word of a command, %2: the words that may follow it</extracomment>
        <translation>%1 之后应为以下之一：%2。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有命令 %1。</translation>
    </message>
    <message>
        <source>The command %1 takes no option %2.</source>
        <translation>命令 %1 没有选项 %2。</translation>
    </message>
    <message>
        <source>The command %1 takes no words: key set reads standard input.</source>
        <translation>命令 %1 之后不能有其他内容：key set 从标准输入读取密钥。</translation>
    </message>
    <message>
        <source>The command %1 cannot take “%2”.</source>
        <translation>命令 %1 不接受“%2”。</translation>
    </message>
    <message>
        <source>The command %1 lacks %2.</source>
        <translation>命令 %1 缺少 %2。</translation>
    </message>
    <message>
        <source>The result could not be written whole: %1.</source>
        <translation>结果未能完整写出：%1。</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>参见 %1。</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 可取：%2。</translation>
    </message>
    <message>
        <source>The options %1 and %2 exclude each other.</source>
        <translation>选项 %1 和 %2 不能同时使用。</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <extracomment>%1 is an option, %2 and %3 are numbers</extracomment>
        <translation>%1 应为 %2 到 %3 的整数。</translation>
    </message>
    <message>
        <source>Ending. What came is kept.</source>
        <translation>正在结束。已到达的数据均已保存。</translation>
    </message>
    <message>
        <source>Name influencers with %1.</source>
        <translation>请用 %1 指定达人。</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <extracomment>%1: a price, such as &quot;up to 12 credits, plus retries&quot;</extracomment>
        <translation>价格：%1</translation>
    </message>
    <message>
        <source>There is no archive %1.</source>
        <translation>没有档案 %1。</translation>
    </message>
    <message>
        <source>The archive was brought up to date; as it was before, it is kept as %1.</source>
        <translation>档案已升级；升级前的副本保存为 %1。</translation>
    </message>
    <message>
        <source>The archive lies on a network folder, where it is not safe: it can be damaged when two computers use it.</source>
        <translation>档案位于网络文件夹，并不安全：两台计算机同时使用时可能损坏。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) of an earlier run ended without a known outcome.</source>
        <translation>
            <numerusform>先前的运行有 %Ln 次请求结果未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Influencer ids, separated by spaces or commas.</source>
        <translation>达人 ID，用空格或逗号分隔。</translation>
    </message>
    <message>
        <source>Reads influencer ids from a text or CSV file; - reads standard input.</source>
        <translation>从文本或 CSV 文件读取达人 ID；- 表示标准输入。</translation>
    </message>
    <message>
        <source>How the result is written; table unless told otherwise.</source>
        <translation>结果的格式；默认为 table。</translation>
    </message>
    <message>
        <source>The clock that days and times are told on; ZONE is a name such as Asia/Shanghai.</source>
        <translation>日期和时间所用的时区；ZONE 是时区名称，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>The archive&apos;s file, in place of the user&apos;s own.</source>
        <translation>档案文件，代替用户默认的档案。</translation>
    </message>
    <message>
        <source>The language of what people read.</source>
        <translation>文字使用的语言。</translation>
    </message>
    <message>
        <source>Tells of errors only.</source>
        <translation>只报告错误。</translation>
    </message>
    <message>
        <source>Writes the result as JSON.</source>
        <translation>以 JSON 写出结果。</translation>
    </message>
    <message>
        <source>Shows help, also on one command.</source>
        <translation>显示帮助，也可针对单个命令。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Every influencer on the watchlist.</source>
        <translation>关注列表中的所有达人。</translation>
    </message>
    <message>
        <source>Reads from page 1 until a page tells nothing new.</source>
        <translation>从第 1 页读起，直到一页没有新内容。</translation>
    </message>
    <message>
        <source>Reads on behind the oldest livestreams there are.</source>
        <translation>从已有的最早直播之后继续读取。</translation>
    </message>
    <message>
        <source>Buys pages again that are still fresh.</source>
        <translation>重新获取仍在有效期内的页，并消耗积分。</translation>
    </message>
    <message>
        <source>Credits all runs of this day together may cost.</source>
        <translation>当天所有运行合计最多花费的积分。</translation>
    </message>
    <message>
        <source>Requests per second.</source>
        <translation>每秒请求数。</translation>
    </message>
    <message>
        <source>Shows the price and sends nothing.</source>
        <translation>只显示价格，不发送任何请求。</translation>
    </message>
    <message>
        <source>Livestreams that began on that day or later: 2026-11-01, or 2026-11-01T20:00.</source>
        <translation>当天或之后开始的直播：2026-11-01，或 2026-11-01T20:00。</translation>
    </message>
    <message>
        <source>Livestreams that began on that day or earlier.</source>
        <translation>当天或之前开始的直播。</translation>
    </message>
    <message>
        <source>The clock that days and times are told on: the market&apos;s own unless told otherwise; ZONE is a name such as Asia/Shanghai.</source>
        <translation>日期和时间所用的时区：默认为各市场当地时间；ZONE 是时区名称，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Which columns, in which order.</source>
        <translation>输出哪些列以及顺序。</translation>
    </message>
    <message>
        <source>Requests of that day and later.</source>
        <translation>当天及之后的请求。</translation>
    </message>
    <message>
        <source>Adds up instead of telling every request.</source>
        <translation>汇总，而不是逐条列出请求。</translation>
    </message>
    <message>
        <source>Puts them into this group.</source>
        <translation>放入该分组。</translation>
    </message>
    <message>
        <source>The port to listen on; 0, or none, is any free one.</source>
        <translation>监听的端口；0 或不指定表示任一空闲端口。</translation>
    </message>
    <message>
        <source>Milliseconds every answer takes.</source>
        <translation>每次应答所需的毫秒数。</translation>
    </message>
    <message>
        <source>Buys pages of influencers&apos; livestreams and keeps them in the archive.</source>
        <translation>购买达人的直播数据页并存入档案。</translation>
    </message>
    <message>
        <source>Writes out livestreams of the archive. Sends nothing.</source>
        <translation>输出档案中的直播。不发送任何请求。</translation>
    </message>
    <message>
        <source>Writes out every request there was and what it may have cost.</source>
        <translation>输出每一次请求及其可能的花费。</translation>
    </message>
    <message>
        <source>Puts influencers on the watchlist.</source>
        <translation>将达人加入关注列表。</translation>
    </message>
    <message>
        <source>Takes influencers off the watchlist; their livestreams stay.</source>
        <translation>将达人移出关注列表；其直播数据保留。</translation>
    </message>
    <message>
        <source>Writes out the watchlist; watch add --file reads its CSV.</source>
        <translation>输出关注列表；其 CSV 可由 watch add --file 读取。</translation>
    </message>
    <message>
        <source>Says where the key comes from and how it ends.</source>
        <translation>说明密钥的来源及末尾字符。</translation>
    </message>
    <message>
        <source>Reads a key from standard input and keeps it in the system&apos;s keychain.</source>
        <translation>从标准输入读取密钥并存入系统钥匙串。</translation>
    </message>
    <message>
        <source>Removes the key from the system&apos;s keychain.</source>
        <translation>从系统钥匙串中删除密钥。</translation>
    </message>
    <message>
        <source>Says where the archive is and what it holds.</source>
        <translation>说明档案的位置和内容。</translation>
    </message>
    <message>
        <source>Reads the whole archive and looks for damage.</source>
        <translation>读取整个档案并检查损坏。</translation>
    </message>
    <message>
        <source>Writes a compact copy of the archive to a new file.</source>
        <translation>将档案的紧凑副本写入新文件。</translation>
    </message>
    <message>
        <source>Stands in for the API with sample influencers, on this machine only, until it is interrupted.</source>
        <translation>以样例达人代替 API 提供服务，仅限本机，直到被中断。</translation>
    </message>
    <message>
        <source>[option…]</source>
        <translation>[选项…]</translation>
    </message>
    <message>
        <source>For every command:</source>
        <translation>适用于所有命令：</translation>
    </message>
    <message>
        <source>command [option…]</source>
        <translation>命令 [选项…]</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be a list of influencers.</source>
        <translation>文件 %1 过大，不像是达人列表。</translation>
    </message>
    <message>
        <source>The file %1 is no text.</source>
        <translation>文件 %1 不是文本。</translation>
    </message>
    <message>
        <source>The key for %1 ends in %2 and comes from the variable %3.</source>
        <translation>%1 的密钥末尾为 %2，来自环境变量 %3。</translation>
    </message>
    <message>
        <source>The key for %1 ends in %2 and comes from the system&apos;s keychain.</source>
        <translation>%1 的密钥末尾为 %2，来自系统钥匙串。</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>没有用于 %1 的密钥。</translation>
    </message>
    <message>
        <source>The variable %1 is set and goes before the keychain.</source>
        <translation>环境变量 %1 已设置，优先于钥匙串。</translation>
    </message>
    <message>
        <source>The key is written nowhere else. The variable %1 takes it for one call.</source>
        <translation>密钥没有写入其他任何地方。可用环境变量 %1 为单次运行提供密钥。</translation>
    </message>
    <message>
        <source>Paste the key for %1 and press Enter. It is not shown.</source>
        <translation>请粘贴 %1 的密钥并按回车键。输入内容不会显示。</translation>
    </message>
    <message>
        <source>Standard input held no key.</source>
        <translation>标准输入中没有密钥。</translation>
    </message>
    <message>
        <source>What standard input held is no key: it has characters that no key has.</source>
        <translation>标准输入中的内容不是密钥：含有密钥不会有的字符。</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s keychain.</source>
        <translation>密钥已保存在系统钥匙串中。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain holds no key for this address any more.</source>
        <translation>系统钥匙串中不再有此地址的密钥。</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has, so nothing was sent.</source>
        <translation>API 密钥含有密钥不会有的字符，因此没有发送任何请求。</translation>
    </message>
    <message>
        <source>There is no API key for %1, so nothing was sent. Set the variable %2, or keep a key with %3.</source>
        <translation>没有用于 %1 的 API 密钥，因此没有发送任何请求。请设置环境变量 %2，或用 %3 保存密钥。</translation>
    </message>
    <message>
        <source>There is no clock %1: %2 takes utc, local or the name of a time zone such as Asia/Shanghai.</source>
        <translation>没有时区 %1：%2 可取 utc、local 或时区名称，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>%1 takes a day such as 2026-11-01, or a time such as 2026-11-01T20:00.</source>
        <translation>%1 应为日期（例如 2026-11-01）或时间（例如 2026-11-01T20:00）。</translation>
    </message>
    <message>
        <source>There is no clock %1: %2 takes utc, market, local or the name of a time zone such as Asia/Shanghai.</source>
        <translation>没有时区 %1：%2 可取 utc、market、local 或时区名称，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>There is no column %1. There are: %2.</source>
        <translation>没有列 %1。可用的列：%2。</translation>
    </message>
    <message>
        <source>The port %1 is taken, or may not be listened on.</source>
        <translation>端口 %1 已被占用，或不允许监听。</translation>
    </message>
    <message>
        <source>Name influencers behind the command, or with %1.</source>
        <translation>请在命令之后给出达人，或使用 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln influencer(s) were put on the watchlist.</source>
        <translation>
            <numerusform>已将 %Ln 位达人加入关注列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln influencer(s) were taken off the watchlist.</source>
        <translation>
            <numerusform>已将 %Ln 位达人移出关注列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>At most so many pages of each influencer; all unless told otherwise. A page holds 10 livestreams and costs 1 credit.</source>
        <translation>每位达人最多读取这么多页；未指定时读取全部。每页 10 场直播，花费 1 积分。</translation>
    </message>
    <message>
        <source>A refresh reads the livestreams of that many days again.</source>
        <translation>刷新时重新读取最近这么多天的直播。</translation>
    </message>
    <message>
        <source>Credits this run may cost, retries included. What is not told here, the window&apos;s settings say.</source>
        <translation>本次运行最多花费的积分，包括重试。未指定时以窗口的设置为准。</translation>
    </message>
    <message>
        <source>These are no influencer ids: %1.</source>
        <translation>这些不是达人 ID：%1。</translation>
    </message>
    <message numerus="yes">
        <source>These are no influencer ids: %1 and %Ln more.</source>
        <translation>
            <numerusform>这些不是达人 ID：%1，另有 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>yes, there is no room on its disk</source>
        <translation>是，磁盘空间不足</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <extracomment>%1: for the curious, in English whatever the language</extracomment>
        <translation>技术细节：%1</translation>
    </message>
    <message>
        <source>%1 takes a file, and %2 is a folder.</source>
        <extracomment>%1 is an option, %2 a folder</extracomment>
        <translation>%1 需要一个文件，而 %2 是文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing more is sent. Waiting for %Ln page(s) that may be paid for; interrupt once more to drop them.</source>
        <translation>
            <numerusform>不再发送请求。正在等待 %Ln 页可能已付费的数据；再次中断将放弃它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>The watchlist is empty, and a damaged archive was set aside as %1. Put a backup in the archive&apos;s place, or put influencers on the watchlist with %2.</source>
        <translation>关注列表为空，而一个损坏的档案已另存为 %1。请放回档案的备份，或用 %2 将达人加入关注列表。</translation>
    </message>
    <message>
        <source>The watchlist is empty, so there is nothing to do. Put influencers on it with %1.</source>
        <translation>关注列表为空，无事可做。请用 %1 将达人加入列表。</translation>
    </message>
    <message>
        <source>The archive was damaged or no archive at all. It is kept as %1, and a new, empty one stands in its place.</source>
        <translation>档案已损坏或不是档案文件。它已保留为 %1，原处换成了新的空档案。</translation>
    </message>
    <message>
        <source>Nothing else was done, so that a backup can be put back before anything is bought again. The next call works with the new archive.</source>
        <translation>除此之外未做任何操作，以便在重新购买之前放回备份。下次调用将使用新档案。</translation>
    </message>
    <message>
        <source>%1 is later than %2, so no livestream can lie between them.</source>
        <extracomment>%1 and %2 are options, each with its value</extracomment>
        <translation>%1 晚于 %2，两者之间不可能有直播。</translation>
    </message>
    <message>
        <source>Writes out what came back for request N, as it came, in place of the list. The list tells the numbers.</source>
        <translation>不输出列表，而是原样输出请求 N 的回应。编号见列表。</translation>
    </message>
    <message>
        <source>%1 takes the number of a request.</source>
        <translation>%1 需要请求的编号。</translation>
    </message>
    <message>
        <source>Nothing came back for request %1, or there is no such request.</source>
        <extracomment>%1: the number of a request</extracomment>
        <translation>请求 %1 没有回应，或没有这个请求。</translation>
    </message>
    <message>
        <source>Standard output is closed, so the result is lost.</source>
        <translation>标准输出已关闭，结果已丢失。</translation>
    </message>
    <message>
        <source>Sends 1 request, which may cost 1 credit, and says whether the key works. What comes are livestreams of an example influencer; they are kept in the archive.</source>
        <translation>发送 1 次请求（可能花费 1 积分），说明密钥是否可用。收到的是一位示例达人的直播，会存入档案。</translation>
    </message>
    <message>
        <source>It ends with 0: complete, 2: wrong use, 3: key or credit refused, 4: partial (kept, and the same call goes on) or the result could not be written, 5: network, 6: archive.</source>
        <translation>退出码 0：完整，2：用法错误，3：密钥或积分被拒，4：部分（已保存，再次执行同一命令即可继续）或结果无法写出，5：网络，6：档案。</translation>
    </message>
    <message>
        <source>The address of the API is not safe, so no key is kept for it or sent to it.</source>
        <translation>API 地址不安全，因此不为它保存密钥，也不向它发送密钥。</translation>
    </message>
    <message>
        <source>Sending 1 request, which may cost 1 credit, for the influencer that the API&apos;s own documentation takes as an example. The livestreams that come are paid for, so they are kept in the archive and stand among all others there.</source>
        <translation>将为 API 自己的文档用作示例的达人发送 1 次请求，可能花费 1 积分。收到的直播已经付费，因此存入档案，与其他直播列在一起。</translation>
    </message>
    <message numerus="yes">
        <source>The key works: %Ln livestream(s) of the example influencer came and were put into the archive.</source>
        <translation>
            <numerusform>密钥可用：收到示例达人的 %Ln 场直播，已存入档案。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 means something only with %2.</source>
        <extracomment>%1 and %2 are options</extracomment>
        <translation>%1 只有与 %2 一起使用才有意义。</translation>
    </message>
    <message>
        <source>%1 takes a whole number from 1 to %2, or all.</source>
        <translation>%1 应为 1 到 %2 的整数，或 all。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) came and may have cost a credit each, but could not be stored and are lost.</source>
        <translation>
            <numerusform>已收到 %Ln 页，每页可能已消耗 1 积分，但未能保存，数据已丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln influencer(s) stood on the watchlist already.</source>
        <translation>
            <numerusform>%Ln 位达人已在关注列表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the watchlist only this group.</source>
        <translation>只取关注列表中的此分组。</translation>
    </message>
    <message>
        <source>In place of livestreams what changed of them between two readings, a line for each change.</source>
        <translation>不输出直播，而是输出它们在两次读取之间的变化，每处变化一行。</translation>
    </message>
    <message>
        <source>Nobody on the watchlist is in a group.</source>
        <translation>关注列表中的达人都未分组。</translation>
    </message>
    <message>
        <source>Everybody on the watchlist is in a group. There are: %1.</source>
        <extracomment>%1: names of groups</extracomment>
        <translation>关注列表中的达人都已分组。现有的分组：%1。</translation>
    </message>
    <message>
        <source>There is no group “%1” on the watchlist. There are: %2.</source>
        <extracomment>%2: names of groups</extracomment>
        <translation>关注列表中没有分组“%1”。现有的分组：%2。</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>market time</source>
        <translation>各市场当地时间</translation>
    </message>
    <message>
        <source>market time, %1</source>
        <translation>市场当地时间（%1）</translation>
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
        <translation>售出商品的金额，由数据源估算。数据源未注明币种。</translation>
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
        <translation>直播结束的时间，按所选时区。</translation>
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
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Words you gave this livestream to find it by.</source>
        <translation>您给这场直播加的词，方便查找。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What you wrote beside this livestream.</source>
        <translation>您给这场直播写的备注。</translation>
    </message>
    <message>
        <source>(Likes + comments) ÷ views × 100. Not captured where both are 0: the source then says nothing of them.</source>
        <translation>（点赞 + 评论）÷ 观看人次 × 100。两者均为 0 时记为未采集：此时数据源没有给出互动数据。</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>直播场次</translation>
    </message>
    <message>
        <source>How many livestreams began.</source>
        <translation>开播的直播数量。</translation>
    </message>
    <message>
        <source>When the livestream began, on the chosen clock. Sorted by the moment itself, whatever a market&apos;s clock showed.</source>
        <translation>直播开始的时间，按所选时区显示。排序按实际时刻，与各市场时钟的读数无关。</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>The source names no cover.</source>
        <translation>数据源没有给出封面。</translation>
    </message>
    <message>
        <source>The cover&apos;s address is not safe: only https with a valid certificate is.</source>
        <translation>封面地址不安全：只接受证书有效的 https。</translation>
    </message>
    <message>
        <source>The cover&apos;s server gave no answer.</source>
        <translation>封面服务器没有应答。</translation>
    </message>
    <message>
        <source>The cover is no longer there: such addresses hold for some days only.</source>
        <translation>封面已失效：这类地址只在几天内有效。</translation>
    </message>
    <message>
        <source>The cover has more than 5 MB.</source>
        <translation>封面超过 5 MB。</translation>
    </message>
    <message>
        <source>The cover has more than 40 million pixels.</source>
        <translation>封面超过 4000 万像素。</translation>
    </message>
    <message>
        <source>What came is no PNG, JPEG, WebP or GIF picture.</source>
        <translation>收到的不是 PNG、JPEG、WebP 或 GIF 图片。</translation>
    </message>
    <message>
        <source>The cover is a WebP picture. Install Qt&apos;s image formats to see it.</source>
        <translation>封面是 WebP 图片。请安装 Qt 的图像格式插件后查看。</translation>
    </message>
    <message>
        <source>The cover is damaged.</source>
        <translation>封面已损坏。</translation>
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
        <translation>%1服务器返回：“%2”。</translation>
    </message>
    <message>
        <source>The server points to another address, %1. The key was not sent there.</source>
        <translation>服务器指向了另一个地址 %1。密钥没有发往那里。</translation>
    </message>
    <message>
        <source>The next request would pass your budget, so it was not sent.</source>
        <translation>再发一次请求就会超出您的预算，因此没有发送。</translation>
    </message>
    <message>
        <source>Close the other one, or choose another archive.</source>
        <translation>请关闭另一个播鉴，或选择其他档案。</translation>
    </message>
    <message>
        <source>Check who may write to its file and folder, or choose another archive.</source>
        <translation>请检查档案文件及其文件夹的写入权限，或选择其他档案。</translation>
    </message>
    <message>
        <source>There is no room left on the archive&apos;s disk.</source>
        <translation>档案所在的磁盘已没有空间。</translation>
    </message>
    <message>
        <source>Make room, then go on. What was stored before is intact.</source>
        <translation>请腾出空间后继续。此前已保存的内容完好无损。</translation>
    </message>
    <message>
        <source>This file is no LiveGauge archive, or it is damaged.</source>
        <translation>此文件不是播鉴的档案，或者已损坏。</translation>
    </message>
    <message>
        <source>Choose another archive or a backup. The file was not changed.</source>
        <translation>请选择其他档案或备份。此文件未被改动。</translation>
    </message>
    <message>
        <source>This archive was written by a newer version of LiveGauge.</source>
        <translation>此档案由更新版本的播鉴写入。</translation>
    </message>
    <message>
        <source>Update LiveGauge, or choose another archive. The file was not changed.</source>
        <translation>请更新播鉴，或选择其他档案。此文件未被改动。</translation>
    </message>
    <message>
        <source>The archive could not be used.</source>
        <translation>档案无法使用。</translation>
    </message>
    <message>
        <source>The technical detail says why. What was stored before is kept.</source>
        <translation>原因见技术细节。此前已保存的内容都在。</translation>
    </message>
    <message>
        <source>Set the variable KEYAPI_TOKEN, or keep a key with livegauge-cli key set.</source>
        <translation>请设置环境变量 KEYAPI_TOKEN，或用 livegauge-cli key set 保存密钥。</translation>
    </message>
    <message>
        <source>Use an address that begins with https:// in the variable KEYAPI_BASE_URL or in the window&apos;s settings.</source>
        <translation>请在环境变量 KEYAPI_BASE_URL 或窗口的设置中使用以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>Check that this computer is online and that the address in the variable KEYAPI_BASE_URL or in the window&apos;s settings is right.</source>
        <translation>请检查本机是否联网，以及环境变量 KEYAPI_BASE_URL 或窗口设置中的地址是否正确。</translation>
    </message>
    <message>
        <source>Check the address and the port in the variable KEYAPI_BASE_URL or in the window&apos;s settings, or try again later.</source>
        <translation>请检查环境变量 KEYAPI_BASE_URL 或窗口设置中的地址和端口，或稍后再试。</translation>
    </message>
    <message>
        <source>Check the proxy in the window&apos;s settings.</source>
        <translation>请检查窗口设置中的代理。</translation>
    </message>
    <message>
        <source>Try again later, or raise the time limit in the window&apos;s settings. The request may have cost a credit.</source>
        <translation>请稍后再试，或在窗口的设置中延长时限。这次请求可能已消耗 1 积分。</translation>
    </message>
    <message>
        <source>If you trust the new address, enter it in the variable KEYAPI_BASE_URL or in the window&apos;s settings.</source>
        <translation>如果您信任新地址，请将其填入环境变量 KEYAPI_BASE_URL 或窗口的设置。</translation>
    </message>
    <message>
        <source>The network may want you to log in first: open any page in a browser, then try again. Or the address in the variable KEYAPI_BASE_URL or in the window&apos;s settings is wrong.</source>
        <translation>网络可能要求先登录：请在浏览器中打开任意网页，然后再试。也可能是环境变量 KEYAPI_BASE_URL 或窗口设置中的地址不对。</translation>
    </message>
    <message>
        <source>Check the address in the variable KEYAPI_BASE_URL or in the window&apos;s settings. The request may have cost a credit.</source>
        <translation>请检查环境变量 KEYAPI_BASE_URL 或窗口设置中的地址。这次请求可能已消耗 1 积分。</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, check the address in the variable KEYAPI_BASE_URL or in the window&apos;s settings, or ask the provider.</source>
        <translation>请稍后再试。如果再次发生，请检查环境变量 KEYAPI_BASE_URL 或窗口设置中的地址，或咨询服务商。</translation>
    </message>
    <message>
        <source>Check the influencer&apos;s ID, and the address in the variable KEYAPI_BASE_URL or in the window&apos;s settings.</source>
        <translation>请检查达人 ID，以及环境变量 KEYAPI_BASE_URL 或窗口设置中的地址。</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or lower the requests per second with --rate.</source>
        <translation>请稍候再试，或用 --rate 调低每秒请求数。</translation>
    </message>
    <message>
        <source>Another LiveGauge writes to this archive, so it is open for reading only.</source>
        <translation>另一个播鉴正在写入此档案，因此这里只能读取。</translation>
    </message>
    <message>
        <source>Close the other one, or name another archive with --archive.</source>
        <translation>请关闭另一个播鉴，或用 --archive 指定其他档案。</translation>
    </message>
    <message>
        <source>The archive cannot be written to.</source>
        <translation>档案无法写入。</translation>
    </message>
    <message>
        <source>Check who may write to its file and folder, or name another archive with --archive.</source>
        <translation>请检查档案文件及其文件夹的写入权限，或用 --archive 指定其他档案。</translation>
    </message>
    <message>
        <source>The file was not changed. livegauge-cli archive check says what is wrong with it. Put a backup in its place, or name another archive with --archive.</source>
        <translation>文件未被改动。livegauge-cli archive check 会说明其问题。请放回备份，或用 --archive 指定其他档案。</translation>
    </message>
    <message>
        <source>Update LiveGauge, or name another archive with --archive. The file was not changed.</source>
        <translation>请更新播鉴，或用 --archive 指定其他档案。文件未被改动。</translation>
    </message>
    <message>
        <source>There is no archive here, and none can be made.</source>
        <translation>此处没有档案，也无法创建。</translation>
    </message>
    <message>
        <source>Check who may write to its folder, or choose another archive.</source>
        <translation>请检查其文件夹的写入权限，或选择其他档案。</translation>
    </message>
    <message>
        <source>Check who may write to its folder, or name another archive with --archive.</source>
        <translation>请检查其文件夹的写入权限，或用 --archive 指定其他档案。</translation>
    </message>
    <message>
        <source>The archive may not be read.</source>
        <translation>没有读取档案的权限。</translation>
    </message>
    <message>
        <source>Check who may read its file and folder, or choose another archive.</source>
        <translation>请检查档案文件及其文件夹的读取权限，或选择其他档案。</translation>
    </message>
    <message>
        <source>Check who may read its file and folder, or name another archive with --archive.</source>
        <translation>请检查档案文件及其文件夹的读取权限，或用 --archive 指定其他档案。</translation>
    </message>
    <message>
        <source>Another program holds the archive.</source>
        <translation>另一个程序正占用此档案。</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again. What was stored before is kept.</source>
        <translation>请等它结束后再试。此前已保存的内容都在。</translation>
    </message>
    <message>
        <source>The archive&apos;s file, or one beside it, could not be opened.</source>
        <translation>无法打开档案的文件，或它旁边的附属文件。</translation>
    </message>
    <message>
        <source>Check the file, its folder and who may use them, or choose another archive.</source>
        <translation>请检查该文件、所在文件夹及其使用权限，或另选一个档案。</translation>
    </message>
    <message>
        <source>Check the file, its folder and who may use them, or name another archive with --archive.</source>
        <translation>请检查该文件、所在文件夹及其使用权限，或用 --archive 指定另一个档案。</translation>
    </message>
    <message>
        <source>The archive&apos;s disk reports a fault in reading or writing.</source>
        <translation>档案所在磁盘报告读写故障。</translation>
    </message>
    <message>
        <source>Check the disk and how it is connected, and back up the archive before you go on.</source>
        <translation>请检查磁盘及其连接，并在继续之前备份档案。</translation>
    </message>
    <message>
        <source>Go on with another budget, or tomorrow.</source>
        <translation>请调整预算后继续，或明天再继续。</translation>
    </message>
    <message>
        <source>Go on with another budget (--budget, --day-budget), or tomorrow.</source>
        <translation>请调整预算（--budget、--day-budget）后继续，或明天再继续。</translation>
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
        <translation>每页 1 积分（总页数未知），重试另计</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln credit(s), plus retries</source>
        <translation>
            <numerusform>最多 %Ln 积分，重试另计</numerusform>
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
    <message numerus="yes">
        <source>exactly %Ln credit(s), plus retries</source>
        <translation>
            <numerusform>正好 %Ln 积分，重试另计</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: went on at page %2, where reading was broken off.</source>
        <translation>%1：从上次中断的第 %2 页继续。</translation>
    </message>
    <message>
        <source>%1: livestreams may be missing between what came now and what was there before. Refresh reads them.</source>
        <translation>%1：这次取得的与之前已有的直播之间可能有缺漏。“刷新”会把它们读完。</translation>
    </message>
    <message>
        <source>0 credits: it is all in the archive</source>
        <translation>0 积分：全部都在档案中</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln credit(s), end unknown, plus retries</source>
        <translation>
            <numerusform>至少 %Ln 积分（总页数未知），重试另计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) came twice in one page. Each livestream is kept once.</source>
        <translation>
            <numerusform>%1：有 %Ln 行在同一页中重复出现。每场直播只保留一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln page(s) that may be paid for: %1</source>
        <extracomment>%1: facts of the fetch so far</extracomment>
        <translation>
            <numerusform>正在等待 %Ln 页可能已付费的数据：%1 </numerusform>
        </translation>
    </message>
    <message>
        <source>Ending: %1</source>
        <translation>正在结束：%1</translation>
    </message>
    <message>
        <source>the budget allows no request: nothing is left of today&apos;s</source>
        <translation>预算不允许发送任何请求：今天的预算已用完</translation>
    </message>
    <message>
        <source>the budget allows no request: it is 0 credits</source>
        <translation>预算不允许发送任何请求：预算为 0 积分</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln credit(s): the budget ends it there</source>
        <translation>
            <numerusform>最多 %Ln 积分，预算不允许更多</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: page %2 brought the same livestreams again, so reading stopped there. Whether the list goes on is not known; the next fetch asks for that page again.</source>
        <translation>%1：第 %2 页又是同样的直播，因此停止读取。列表是否还有后续未知；下次查询会再次请求该页。</translation>
    </message>
    <message>
        <source>%1: page %2 brought only livestreams of another influencer, which are listed under that one, so reading stopped there. The next fetch asks for that page again.</source>
        <translation>%1：第 %2 页只有其他达人的直播（已列在该达人名下），因此停止读取。下次查询会再次请求该页。</translation>
    </message>
    <message>
        <source>%1: all pages are asked for, since too few livestreams have come to tell whether the newest come first.</source>
        <translation>%1：将请求全部页，因为取得的直播太少，还无法判断是否按最新在前排列。</translation>
    </message>
    <message>
        <source>%1: all pages are asked for, since the livestreams do not come newest first.</source>
        <translation>%1：将请求全部页，因为直播不是按最新在前排列的。</translation>
    </message>
    <message>
        <source>%1, %2 (%3, %4), %5, %6</source>
        <extracomment>Facts of a fetch: %1 pages, %2 livestreams, of which %3 are new and %4 have changed, %5 requests, %6: &quot;up to 6 credits&quot;</extracomment>
        <translation>%1、%2（%3、%4）、%5、%6</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>livestreams</comment>
        <translation>
            <numerusform>新增 %Ln 场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>livestreams</comment>
        <translation>
            <numerusform>有变化 %Ln 场</numerusform>
        </translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>未用积分</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln credit(s)</source>
        <translation>
            <numerusform>最多 %Ln 积分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading, %Ln influencer(s) to go: %1</source>
        <extracomment>%1: facts of the fetch so far</extracomment>
        <translation>
            <numerusform>正在读取，还有 %Ln 位达人：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <extracomment>An influencer whose pages a run has not begun to read</extracomment>
        <translation>等待查询</translation>
    </message>
    <message>
        <source>waiting for its first page</source>
        <translation>正在等待第一页</translation>
    </message>
    <message numerus="yes">
        <source>reading, %Ln page(s) so far</source>
        <translation>
            <numerusform>正在读取，已读 %Ln 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read, %Ln new</source>
        <extracomment>An influencer whose pages a run has read: how many livestreams were new</extracomment>
        <translation>
            <numerusform>已读取，新增 %Ln 场</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>因错误停止</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>stopped by the budget</source>
        <translation>因预算停止</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to be left alone: go on in %Ln minute(s) at the earliest.</source>
        <translation>
            <numerusform>服务器要求暂停请求：请至少等待 %Ln 分钟后再继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to be left alone: go on in %Ln hour(s) at the earliest.</source>
        <translation>
            <numerusform>服务器要求暂停请求：请至少等待 %Ln 小时后再继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped with the others</source>
        <extracomment>Of an influencer that was not read to its end, for another one&apos;s error ended the run</extracomment>
        <translation>随其他达人一起停止</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln credit(s), more only where livestreams are new, changed or of the last days, plus retries</source>
        <translation>
            <numerusform>至少 %Ln 积分；仅有新增、变动或近几天的直播时更多，重试另计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where the list of %Ln influencer(s) ends is not known: the next page has not come right so far. A fetch of all pages asks for it again.</source>
        <translation>
            <numerusform>%Ln 位达人的列表止于何处尚不清楚：下一页至今未能正确返回。查询全部页时会再次请求。</numerusform>
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
        <extracomment>Stands between the columns in a list of those that are filtered</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Chart title: %1 is metrics (&quot;GMV (est.) and views&quot;), %2 is &quot;by day&quot; or the like</extracomment>
        <translation>%2%1</translation>
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
        <source>No hour has three livestreams and three hours on air: too little to advise.</source>
        <translation>没有任何一个小时达到三场直播且累计三小时，样本太少，无法给出建议。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An hour of the week and its value: &quot;Sun 19:00–20:00 (525.28)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Best by %1: %2.</source>
        <extracomment>%1: a metric, %2: hours of the week</extracomment>
        <translation>%1最高的时段：%2。</translation>
    </message>
    <message>
        <source>%1 · %2 by weekday and hour</source>
        <extracomment>%1: who, %2: a metric</extracomment>
        <translation>%1 · %2 · 星期 × 小时</translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s) without a start or a duration left out</source>
        <translation>
            <numerusform>%Ln 场直播没有开播时间或时长，未计入</numerusform>
        </translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>直播场次</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>在播时长</translation>
    </message>
    <message>
        <source>Too few livestreams or hours on air to decide by.</source>
        <translation>直播场次或在播时长太少，不足以作判断。</translation>
    </message>
    <message>
        <source>%1 (hours)</source>
        <extracomment>Title of an axis: %1 is a duration</extracomment>
        <translation>%1（小时）</translation>
    </message>
    <message>
        <source>All influencers together</source>
        <translation>全部达人合计</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker influencer(s) left out</source>
        <translation>
            <numerusform>略去 %Ln 位较弱的达人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>A collapse: under a fifth of the median of the ten before it.</source>
        <translation>骤降：低于此前十个数值中位数的五分之一。</translation>
    </message>
    <message numerus="yes">
        <source>mean of %Ln livestream(s)</source>
        <extracomment>A moving mean; the last ones up to each</extracomment>
        <translation>
            <numerusform>%Ln 场直播的均值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %Ln week(s)</source>
        <translation>
            <numerusform>%Ln 周均值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %Ln month(s)</source>
        <translation>
            <numerusform>%Ln 个月均值</numerusform>
        </translation>
    </message>
    <message>
        <source>collapse</source>
        <extracomment>Beside a point far under those before it</extracomment>
        <translation>骤降</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) merged for the screen</source>
        <extracomment>In the legend: so many points lie in the same pixels as others</extracomment>
        <translation>
            <numerusform>为便于显示合并了 %Ln 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 by %3</source>
        <extracomment>Title of a scatter chart. %1: who, %2: the metric upwards, %3: the metric across</extracomment>
        <translation>%1 · %2与%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s) left out: one of the two is unknown</source>
        <translation>
            <numerusform>略去 %Ln 场直播：缺少其中一项数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s) of 0 left out: a logarithmic axis has no 0</source>
        <translation>
            <numerusform>略去 %Ln 场为 0 的直播：对数轴没有 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s) as points.</source>
        <translation>
            <numerusform>%Ln 场直播，各为一点。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · ranking by %2</source>
        <extracomment>Title of a chart of bars, one for each influencer. %1: who, %2: a metric</extracomment>
        <translation>%1 · 按%2排名</translation>
    </message>
    <message numerus="yes">
        <source>%Ln influencer(s) left out: nothing is known</source>
        <translation>
            <numerusform>略去 %Ln 位达人：数据未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more influencer(s) below these</source>
        <extracomment>In the legend: there is no room for the bars of these</extracomment>
        <translation>
            <numerusform>其下还有 %Ln 位达人</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the median</source>
        <translation>较中位数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more influencer(s) with fewer livestreams</source>
        <extracomment>In the legend: there is no room for the boxes of these</extracomment>
        <translation>
            <numerusform>另有 %Ln 位直播较少的达人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · distribution of %2</source>
        <extracomment>Title of a histogram or of boxes. %1: who, %2: a metric</extracomment>
        <translation>%1 · %2的分布</translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s) left out: the number is unknown</source>
        <translation>
            <numerusform>略去 %Ln 场直播：数值未知</numerusform>
        </translation>
    </message>
    <message>
        <source>All are 0 here: a logarithmic axis cannot show them.</source>
        <translation>这里全部为 0：对数轴无法显示。</translation>
    </message>
    <message>
        <source>The median is %1; half of all lie between %2 and %3.</source>
        <extracomment>Read aloud of a distribution; three values of a metric</extracomment>
        <translation>中位数为 %1，半数介于 %2 与 %3 之间。</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <extracomment>From a value to below another: the livestreams of one bar</extracomment>
        <translation>%1 至 %2（不含）</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1, index: the first = 100</source>
        <extracomment>Title of an axis: %1 is a metric</extracomment>
        <translation>%1（指数，首期 = 100）</translation>
    </message>
    <message numerus="yes">
        <source>%n livestream(s) without an influencer id left out</source>
        <translation>
            <numerusform>略去 %n 场没有达人 ID 的直播</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, index</source>
        <extracomment>Numbers of which the first is 100. %1: a metric</extracomment>
        <translation>%1（指数）</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <extracomment>A value and of how many it is the median</extracomment>
        <translation>%1（共 %2 位）</translation>
    </message>
    <message>
        <source>%1, beside the median</source>
        <extracomment>Chart title. %1: who, what and by what</extracomment>
        <translation>%1，对照中位数</translation>
    </message>
    <message>
        <source>%1, the first = 100</source>
        <translation>%1，首期 = 100</translation>
    </message>
    <message>
        <source>%1, from the first livestream on</source>
        <translation>%1，自首场直播起</translation>
    </message>
    <message>
        <source>Week %1</source>
        <extracomment>Of an influencer: week 1 is that of the first livestream</extracomment>
        <translation>第 %1 周</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>第 %1 个月</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>Weeks from the first livestream on</source>
        <extracomment>Title of an axis that counts weeks, for each influencer from its own first livestream</extracomment>
        <translation>自首场直播起的周数</translation>
    </message>
    <message>
        <source>Months from the first livestream on</source>
        <translation>自首场直播起的月数</translation>
    </message>
    <message>
        <source>Days from the first livestream on</source>
        <translation>自首场直播起的天数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln influencer(s), too many for a line each</source>
        <extracomment>Note beside a chart that shows many influencers as one line, not a line for each</extracomment>
        <translation>
            <numerusform>%Ln 位达人，数量过多，不逐一画线</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>Before a scale of colours; %1: a metric</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>fewer than %1 livestreams or %2 hours on air</source>
        <extracomment>Key of a heat map: what hatched cells are</extracomment>
        <translation>不足 %1 场直播或 %2 小时</translation>
    </message>
    <message>
        <source>In a cell: livestreams on air</source>
        <extracomment>Key of a heat map: what the numbers in its cells are</extracomment>
        <translation>格内数字为在播场次</translation>
    </message>
    <message>
        <source>Its shades go from %1 to %2.</source>
        <extracomment>Of a heat map: the ends of its scale of colours</extracomment>
        <translation>颜色深浅从 %1 到 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s): the stronger a cell&apos;s colour, the more of them</source>
        <extracomment>In the legend of a scatter chart with too many points to be told apart</extracomment>
        <translation>
            <numerusform>共 %Ln 场直播：格子颜色越浓，场次越多</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>Beside the sign of a livestream that the user wrote a note on</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>filtered by %1</source>
        <extracomment>Beside a chart of which some livestreams are left out. %1: columns</extracomment>
        <translation>按%1筛选</translation>
    </message>
    <message numerus="yes">
        <source>mean of the live days in %Ln day(s)</source>
        <extracomment>A moving mean; days without a livestream are not in it</extracomment>
        <translation>
            <numerusform>%Ln 天内开播日的均值</numerusform>
        </translation>
    </message>
    <message>
        <source>Box: the middle half, its line the median; whiskers: up to 1.5 boxes more.</source>
        <extracomment>Under box plots in a file: what their parts are</extracomment>
        <translation>箱体为中间一半，其中的线为中位数；须线向外至多延伸 1.5 倍箱长。</translation>
    </message>
    <message>
        <source>vs median</source>
        <extracomment>Above a column of differences in per cent; short</extracomment>
        <translation>较中位数</translation>
    </message>
    <message>
        <source>first week incomplete</source>
        <extracomment>Note beside a chart: the first week lies only partly in the chosen period</extracomment>
        <translation>首周不足整周</translation>
    </message>
    <message>
        <source>first month incomplete</source>
        <extracomment>Note beside a chart: the first month lies only partly in the chosen period</extracomment>
        <translation>首月不足整月</translation>
    </message>
    <message>
        <source>last week incomplete</source>
        <extracomment>Note beside a chart: the last week lies only partly in the chosen period</extracomment>
        <translation>末周不足整周</translation>
    </message>
    <message>
        <source>last month incomplete</source>
        <extracomment>Note beside a chart: the last month lies only partly in the chosen period</extracomment>
        <translation>末月不足整月</translation>
    </message>
    <message>
        <source>first whole week = 100</source>
        <extracomment>Note beside an index whose first week is incomplete: the first that is not counts as 100</extracomment>
        <translation>首个完整周 = 100</translation>
    </message>
    <message>
        <source>first whole month = 100</source>
        <extracomment>Note beside an index whose first month is incomplete</extracomment>
        <translation>首个完整月 = 100</translation>
    </message>
    <message>
        <source>today incomplete</source>
        <extracomment>Note beside a chart: the last bar will still grow</extracomment>
        <translation>今日未结束</translation>
    </message>
    <message>
        <source>current week incomplete</source>
        <extracomment>Note beside a chart: the last bar will still grow</extracomment>
        <translation>本周未结束</translation>
    </message>
    <message>
        <source>current month incomplete</source>
        <extracomment>Note beside a chart: the last bar will still grow</extracomment>
        <translation>本月未结束</translation>
    </message>
    <message>
        <source>%1, left</source>
        <extracomment>%1: a metric whose axis is at the left of the chart</extracomment>
        <translation>%1（左轴）</translation>
    </message>
    <message>
        <source>%1, right</source>
        <extracomment>%1: a metric whose axis is at the right of the chart</extracomment>
        <translation>%1（右轴）</translation>
    </message>
    <message>
        <source>earlier livestreams are not chosen</source>
        <extracomment>Note beside a chart of weeks counted from each influencer&apos;s first livestream</extracomment>
        <translation>更早的直播不在所选范围内</translation>
    </message>
    <message>
        <source>Median livestream: %1</source>
        <translation>单场中位数：%1</translation>
    </message>
    <message>
        <source>currencies may differ</source>
        <extracomment>Note beside a chart of money from several markets</extracomment>
        <translation>币种可能不同</translation>
    </message>
    <message>
        <source>Median influencer: %1</source>
        <extracomment>Beside a line across the bars of all influencers; %1: a value</extracomment>
        <translation>达人中位数：%1</translation>
    </message>
    <message>
        <source>Against the previous period</source>
        <translation>较上一时段</translation>
    </message>
    <message>
        <source>Median influencer</source>
        <extracomment>A line of a chart: for each day, week or month the influencer in the middle of the list</extracomment>
        <translation>达人中位数</translation>
    </message>
    <message>
        <source>previous period</source>
        <extracomment>A line of a chart: the same numbers, of the period before the chosen one</extracomment>
        <translation>上一时段</translation>
    </message>
    <message>
        <source>Median of the watchlist (%2): %1</source>
        <extracomment>The same for the influencers on the watchlist; %1: a value, %2: how many influencers</extracomment>
        <translation>关注列表中位数（%2 位）：%1</translation>
    </message>
    <message>
        <source>previous period stored whole for %1 of %2 influencers</source>
        <extracomment>Note beside a chart with a line of the previous period. %1 of %2 influencers have livestreams stored from its beginning on; of the others it may show too little</extracomment>
        <translation>上一时段仅 %1/%2 位达人有完整记录</translation>
    </message>
    <message>
        <source>Median of the watchlist</source>
        <extracomment>A line of a chart: the influencer in the middle of those on the watchlist</extracomment>
        <translation>关注列表中位数</translation>
    </message>
    <message>
        <source>money in %1</source>
        <extracomment>Note beside a chart of money. %1: its currency, as the user stated it</extracomment>
        <translation>金额单位：%1</translation>
    </message>
    <message>
        <source>money in different currencies: %1</source>
        <extracomment>Note beside a chart of money from several markets. %1: their currencies</extracomment>
        <translation>金额币种不同：%1</translation>
    </message>
    <message>
        <source>GMV and units are estimated by the source, which states no currency. Source: KeyAPI (TikTok livestream analytics).</source>
        <translation>销售额和销量由数据源估算，数据源未注明币种。来源：KeyAPI（TikTok 直播分析）。</translation>
    </message>
    <message>
        <source>period stored whole for %1 of %2 influencers</source>
        <extracomment>Note beside influencers that are compared. %1 of %2 have all livestreams of the period stored; of the others it may show too little</extracomment>
        <translation>所选时段仅 %1/%2 位达人有完整记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s) without captured likes and comments left out</source>
        <extracomment>Note beside a chart of likes or comments: where both are 0 the source captured neither</extracomment>
        <translation>
            <numerusform>略去 %Ln 场未采集点赞和评论的直播</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <extracomment>Title of an axis: %1 is a rate in per cent</extracomment>
        <translation>%1（%）</translation>
    </message>
    <message>
        <source>* stored only in part</source>
        <extracomment>Note beside influencers of whom some have a * behind their names</extracomment>
        <translation>* 仅存有部分</translation>
    </message>
    <message>
        <source>%1 (cut)</source>
        <extracomment>A value of a day, week or month of which only a part lies in the period</extracomment>
        <translation>%1（不完整）</translation>
    </message>
    <message>
        <source>first livestream known of %1 of %2 influencers</source>
        <extracomment>Note beside lines that begin at each influencer&apos;s first livestream. %1 of %2 have all livestreams stored; the others may have begun earlier</extracomment>
        <translation>仅 %1/%2 位达人的首场直播可以确定</translation>
    </message>
    <message numerus="yes">
        <source>mean of %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天均值</numerusform>
        </translation>
    </message>
    <message>
        <source>median: period stored whole for %1 of %2 influencers</source>
        <extracomment>Note beside a median of influencers that are not all shown. %1 of these %2 have all livestreams of the period stored</extracomment>
        <translation>中位数所含达人：所选时段仅 %1/%2 位有完整记录</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>Beside a sign of a chart that stands for several: how many besides the one</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>The same after what the sign means: &quot;period high +3&quot;</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>previous period as far as today has gone</source>
        <extracomment>Note beside a chart with a line of the previous period: the chosen one is not over, and as much of both has gone by</extracomment>
        <translation>上一时段截至同一时刻</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more here</source>
        <extracomment>Last line of a tip: so many signs of a chart more, all in one place</extracomment>
        <translation>
            <numerusform>此处还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>median: first livestream known of %1 of %2 influencers</source>
        <extracomment>Note beside a median over lines that begin at each influencer&apos;s first livestream. %1 of these %2 have all livestreams stored; the others may have begun earlier</extracomment>
        <translation>中位数所含达人：仅 %1/%2 位的首场直播可以确定</translation>
    </message>
    <message>
        <source>The highest of the period so far: at least a tenth above all before it in this chart.</source>
        <translation>该时段迄今最高：比图中此前所有数值至少高出十分之一。</translation>
    </message>
    <message>
        <source>period high</source>
        <extracomment>Beside the highest point of the chosen period so far; a &quot;record&quot; is one of all that is stored</extracomment>
        <translation>时段新高</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>An expression ends with a slash, for example /sale|promo/.</source>
        <translation>正则表达式以斜杠结尾，例如 /sale|promo/。</translation>
    </message>
    <message>
        <source>The expression is wrong at character %1: %2.</source>
        <extracomment>%1: a position in a regular expression; %2: what is wrong there, in English</extracomment>
        <translation>正则表达式在第 %1 个字符处有误：%2。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>A text to look for is missing.</source>
        <translation>缺少要查找的文字。</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>缺少后引号。</translation>
    </message>
    <message>
        <source>Times need their day, for example &gt;=2026-11-01 18:00. The hour of day alone cannot be filtered.</source>
        <extracomment>Beside a filter field; the forms in backquotes are typed as they stand here</extracomment>
        <translation>时间须带日期，例如 &gt;=2026-11-01 18:00；不能只按一天中的钟点筛选。</translation>
    </message>
    <message>
        <source>Expected is a time, for example 2026-11, 2026-11-03, today, &gt;=2026-11-01 18:00, 2026-11-01..2026-11-07, unknown or known.</source>
        <translation>请输入时间，例如 2026-11、2026-11-03、今天、&gt;=2026-11-01 18:00、2026-11-01..2026-11-07、未知 或 已知。</translation>
    </message>
    <message>
        <source>Expected is a duration with its unit, for example &gt;2h, 90m, 1:30:00, 1h..2.5h, unknown or known.</source>
        <translation>请输入带单位的时长，例如 &gt;2h、90m、1:30:00、1h..2.5h、未知 或 已知。</translation>
    </message>
    <message>
        <source>Expected is a percentage, for example &gt;1.5%, 0.5..2, =0, unknown or known.</source>
        <translation>请输入百分比，例如 &gt;1.5%、0.5..2、=0、未知 或 已知。</translation>
    </message>
    <message>
        <source>Expected is a number, for example &gt;1000, 10..20, 1.5k, =0, !=0, unknown or known.</source>
        <translation>请输入数字，例如 &gt;1000、10..20、2万、=0、!=0、未知 或 已知。</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>范围的终点小于起点。</translation>
    </message>
    <message>
        <source>contains …</source>
        <extracomment>In an empty filter field of a column of texts</extracomment>
        <translation>包含…</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>A day, as it is typed into a filter</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>A day, as it is typed into a filter</extracomment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Part of a text, =the whole text, &quot;the whole text&quot;, /expression/ or unknown. With Aa: in front, capital letters matter; with ! in front, the contrary is meant.</source>
        <translation>可输入文本的一部分、=完整文本、&quot;完整文本&quot;、/正则表达式/ 或“未知”。前面加 Aa: 表示区分大小写，加 ! 表示取反。</translation>
    </message>
    <message>
        <source>No currency is stated under Tools, Currencies, so type the number alone.</source>
        <extracomment>Beside a filter field of money. &quot;Tools&quot; and &quot;Currencies&quot; are the names in the menu</extracomment>
        <translation>“工具 &gt; 币种”中尚未注明币种，请只输入数字。</translation>
    </message>
    <message>
        <source>Money is not converted: type one of the currencies that are stated (%1), or the number alone.</source>
        <extracomment>Beside a filter field of money. %1: the currencies the user stated, as &quot;GBP, USD&quot;</extracomment>
        <translation>金额不作换算：请输入已注明的币种（%1），或只输入数字。</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
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
    <message>
        <source>by starting hour</source>
        <extracomment>Grouping of a chart: the hour of the day in which livestreams began</extracomment>
        <translation>按开播小时</translation>
    </message>
</context>
<context>
    <name>InfluencerWords</name>
    <message>
        <source>never read</source>
        <translation>从未读取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s)</source>
        <translation>
            <numerusform>%Ln 场直播</numerusform>
        </translation>
    </message>
    <message>
        <source>Never read.</source>
        <translation>从未读取。</translation>
    </message>
    <message>
        <source>Complete: every livestream the source lists is stored.</source>
        <translation>完整：数据源列出的直播均已保存。</translation>
    </message>
    <message>
        <source>Partial: whether the list goes on is not known.</source>
        <translation>部分：列表是否还有后续未知。</translation>
    </message>
    <message>
        <source>Partial: livestreams may be missing between what came last and what was there before. Refresh reads them.</source>
        <translation>部分：最近读到的与之前已有的之间可能缺少直播。刷新即可补齐。</translation>
    </message>
    <message>
        <source>Partial: the list goes on.</source>
        <translation>部分：列表还有后续。</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <extracomment>%1: an influencer&apos;s id</extracomment>
        <translation>ID：%1</translation>
    </message>
    <message>
        <source>Market: %1</source>
        <extracomment>%1: a market code such as US</extracomment>
        <translation>市场：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s) stored</source>
        <translation>
            <numerusform>已保存 %Ln 场直播</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <extracomment>%1: when the newest livestream began</extracomment>
        <translation>最新：%1</translation>
    </message>
    <message>
        <source>Last read: %1</source>
        <extracomment>%1: when a page came last</extracomment>
        <translation>上次读取：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since you last looked</source>
        <translation>
            <numerusform>上次查看后新增 %Ln 场</numerusform>
        </translation>
    </message>
    <message>
        <source>A reading was broken off; it goes on at page %1.</source>
        <translation>读取曾中断；将从第 %1 页继续。</translation>
    </message>
    <message>
        <source>Not on the watchlist.</source>
        <translation>不在关注列表中。</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <extracomment>%1: a group of the watchlist</extracomment>
        <translation>分组：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>partial</source>
        <extracomment>Of an influencer&apos;s livestreams only a part is stored, or it is not known whether all are</extracomment>
        <translation>部分</translation>
    </message>
    <message>
        <source>Partial: pages with rows that could not be read are to be bought once more.</source>
        <translation>不完整：有些页含无法读取的行，需再购买一次。</translation>
    </message>
    <message>
        <source>Partial: rows that could not be read have moved on in the list. A fetch of all pages that buys again brings them.</source>
        <translation>不完整：无法读取的行在列表中已移位。重新购买全部页即可取得。</translation>
    </message>
    <message>
        <source>Stored only in part: there may be more livestreams.</source>
        <translation>仅存有部分：可能还有更多直播。</translation>
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
        <translation>密钥已删除：钥匙串中没有，也不再使用。</translation>
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
        <translation>钥匙串中可能仍有您想删除的密钥。请在那里删除，或再试一次。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of the key in use</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, from the environment variable %2</source>
        <extracomment>%1 is the end of the key</extracomment>
        <translation>%1（来自环境变量 %2）</translation>
    </message>
    <message>
        <source>%1, from the system&apos;s keychain</source>
        <extracomment>%1 is the end of the key</extracomment>
        <translation>%1（来自系统钥匙串）</translation>
    </message>
    <message>
        <source>%1, for this session only</source>
        <extracomment>%1 is the end of the key</extracomment>
        <translation>%1（仅限本次会话）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: what is wrong with the keychain, %2: what that means for the key. Whole sentences.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>…%1</source>
        <extracomment>The last four characters of the key</extracomment>
        <translation>尾号 %1</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
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
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>no key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>unsafe address</source>
        <translation>地址不安全</translation>
    </message>
    <message>
        <source>server not found</source>
        <translation>找不到服务器</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>无安全连接</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>代理失败</translation>
    </message>
    <message>
        <source>not sent in time</source>
        <translation>未能及时发送</translation>
    </message>
    <message>
        <source>cancelled before sending</source>
        <translation>发送前取消</translation>
    </message>
    <message>
        <source>budget reached</source>
        <translation>达到预算</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>未应答即关闭</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>应答超时</translation>
    </message>
    <message>
        <source>answer cut off</source>
        <translation>应答中断</translation>
    </message>
    <message>
        <source>cancelled after sending</source>
        <translation>发送后取消</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>被重定向</translation>
    </message>
    <message>
        <source>web page instead of data</source>
        <translation>返回的是网页</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>应答过大</translation>
    </message>
    <message>
        <source>answer unreadable</source>
        <translation>应答无法读懂</translation>
    </message>
    <message>
        <source>request not accepted</source>
        <translation>请求未被接受</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>out of credits</source>
        <translation>积分不足</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>server fault</source>
        <translation>服务器故障</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>意外的应答</translation>
    </message>
    <message>
        <source>archive in use</source>
        <translation>档案被占用</translation>
    </message>
    <message>
        <source>archive read-only</source>
        <translation>档案只读</translation>
    </message>
    <message>
        <source>archive full</source>
        <translation>档案磁盘已满</translation>
    </message>
    <message>
        <source>archive damaged</source>
        <translation>档案损坏</translation>
    </message>
    <message>
        <source>archive of a newer version</source>
        <translation>档案版本较新</translation>
    </message>
    <message>
        <source>archive failed</source>
        <translation>档案出错</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What became of a request, with its HTTP status: &quot;out of credits (402)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>What became of a request: nobody knows</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 may have cost %2.</source>
        <extracomment>%1: &quot;12 requests&quot;, %2: &quot;14 credits&quot;</extracomment>
        <translation>%1，最多花费 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 次请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit(s)</source>
        <translation>
            <numerusform>%Ln 积分</numerusform>
        </translation>
    </message>
    <message>
        <source>no archive</source>
        <translation>没有档案</translation>
    </message>
    <message>
        <source>archive unreadable</source>
        <translation>档案无法读取</translation>
    </message>
    <message>
        <source>archive busy</source>
        <translation>档案被占用</translation>
    </message>
    <message>
        <source>archive not opened</source>
        <translation>档案打不开</translation>
    </message>
    <message>
        <source>fault of the archive&apos;s disk</source>
        <translation>档案磁盘故障</translation>
    </message>
    <message>
        <source>page received</source>
        <extracomment>What became of a request: a page came and is stored</extracomment>
        <translation>成功</translation>
    </message>
</context>
<context>
    <name>LivestreamHead</name>
    <message>
        <source>Livestream without a title</source>
        <translation>无标题直播</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1 and others</source>
        <extracomment>%1: currencies of some markets; of others none is stated</extracomment>
        <translation>%1 等</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>n/a</source>
        <extracomment>Stands in a table cell where a ratio has no base</extracomment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not captured</source>
        <extracomment>In a table cell, of likes and comments, both of which the source says are 0</extracomment>
        <translation>未采集</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>The file %1 is too large for a list of influencers.</source>
        <translation>文件 %1 过大，不像是达人列表。</translation>
    </message>
    <message>
        <source>%1 is no file that can be read.</source>
        <translation>%1 不是可读取的文件。</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <extracomment>%1: a file, %2: the system&apos;s reason</extracomment>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>more to read</source>
        <translation>还有更多</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>end unknown</source>
        <translation>总页数未知</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Kept pages</source>
        <translation>沿用页数</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Key ends in</source>
        <translation>密钥末四位</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Heads a column of times: %1 what begins or ends, %2 the clock</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>发送次数</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>May have cost</source>
        <translation>最多花费</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次取得</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>最近读取</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变动次数</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新直播</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>stopped by the budget</source>
        <translation>因预算停止</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heading: the number of a request</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>stopped with the others</source>
        <translation>随其他达人一起停止</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column: when the reading was that found another value</extracomment>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Column: what changed</extracomment>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column: the value before</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column: the value since then</extracomment>
        <translation>之后</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>some rows not read</source>
        <translation>有行未读取</translation>
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
    <message>
        <source>from %1</source>
        <extracomment>A period without an end; %1 is a day</extracomment>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>A period without a beginning; %1 is a day, which belongs to it</extracomment>
        <translation>至 %1</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 (%2). Choose another folder or another name.</source>
        <extracomment>%1: what went wrong, %2: the file&apos;s path</extracomment>
        <translation>%1（%2）。请选择其他文件夹或其他名称。</translation>
    </message>
    <message>
        <source>There is a file %1 already. Replace it?</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>文件 %1 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>The livestreams that began in the period.</source>
        <translation>在该时段内开播的直播。</translation>
    </message>
    <message>
        <source>Days on which at least one livestream began, on the chosen clock.</source>
        <translation>按所选时区，至少有一场直播开播的天数。</translation>
    </message>
    <message>
        <source>Sum of the durations of all livestreams.</source>
        <translation>所有直播时长之和。</translation>
    </message>
    <message>
        <source>Sum of GMV ÷ sum of views × 1,000, over the livestreams that have both. Not the mean of their GPM.</source>
        <translation>两项均有值的直播：销售额之和 ÷ 观看人次之和 × 1,000。不是各场 GPM 的平均值。</translation>
    </message>
    <message>
        <source>Sum of GMV ÷ sum of viewers, over the livestreams that have both.</source>
        <translation>两项均有值的直播：销售额之和 ÷ 观看人数之和。</translation>
    </message>
    <message>
        <source>Sum of GMV ÷ sum of units sold, over the livestreams that have both.</source>
        <translation>两项均有值的直播：销售额之和 ÷ 销量之和。</translation>
    </message>
    <message>
        <source>Sum of GMV ÷ sum of hours on air, over the livestreams that have both.</source>
        <translation>两项均有值的直播：销售额之和 ÷ 在播小时数之和。</translation>
    </message>
    <message>
        <source>Sum over the livestreams that have a value.</source>
        <translation>有值的直播之和。</translation>
    </message>
    <message>
        <source>Not in the source: orders, refunds, currency.</source>
        <translation>数据源未提供：订单、退款、币种。</translation>
    </message>
    <message>
        <source>Not in the source: orders, refunds, which goods they were.</source>
        <translation>数据源未提供：订单、退款、具体商品。</translation>
    </message>
    <message>
        <source>Not in the source: how many watched at a time, how long they stayed, whether they follow the influencer.</source>
        <translation>数据源未提供：同时在线人数、停留时长、是否关注该达人。</translation>
    </message>
    <message>
        <source>Livestreams on pages that were not read yet are not counted.</source>
        <translation>尚未读取的页上的直播未计入。</translation>
    </message>
    <message>
        <source>Not in the source: breaks within a livestream.</source>
        <translation>数据源未提供：直播中的间断。</translation>
    </message>
    <message>
        <source>Not in the source: impressions, clicks and orders. The base is views.</source>
        <translation>数据源未提供：曝光、点击和订单。分母为观看人次。</translation>
    </message>
    <message>
        <source>Not in the source: buyers. This is per person who came, not per buyer.</source>
        <translation>数据源未提供：购买人数。此值按进入直播间的人数计算，而非按购买者。</translation>
    </message>
    <message>
        <source>Not in the source: orders. This is per unit, not per order.</source>
        <translation>数据源未提供：订单。此值按件计算，而非按订单。</translation>
    </message>
    <message>
        <source>Not in the source: when in the livestream goods were sold.</source>
        <translation>数据源未提供：商品在直播中的售出时间。</translation>
    </message>
    <message>
        <source>Sum of: %1</source>
        <extracomment>In a tile&apos;s definition; %1 is a metric such as &quot;Views&quot;</extracomment>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>Livestreams counted</source>
        <translation>计入的直播</translation>
    </message>
    <message>
        <source>Left out: a value it needs is missing</source>
        <translation>未计入：缺少所需数值</translation>
    </message>
    <message>
        <source>Mean of single livestreams</source>
        <translation>单场平均值</translation>
    </message>
    <message>
        <source>Median of single livestreams</source>
        <translation>单场中位数</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>无历史</translation>
    </message>
    <message>
        <source>The period is not over: what it is compared with ends at the same time of day, on each market&apos;s clock.</source>
        <translation>本期尚未结束：对比时段按各市场当地时间截止到同一时刻。</translation>
    </message>
    <message>
        <source>The livestreams are of several markets. The source states no currency; sums of different currencies mean little.</source>
        <translation>这些直播来自多个市场。数据源未注明币种；不同币种相加意义不大。</translation>
    </message>
    <message>
        <source>vs last year</source>
        <extracomment>On a tile behind a change; short</extracomment>
        <translation>同比去年</translation>
    </message>
    <message>
        <source>vs prev. %1 d</source>
        <extracomment>On a tile behind a change; short. %1 is a number of days</extracomment>
        <translation>环比前 %1 天</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>直播场次</translation>
    </message>
    <message>
        <source>Live days</source>
        <translation>开播天数</translation>
    </message>
    <message>
        <source>Airtime</source>
        <translation>直播总时长</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Airtime in hours</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>上一时段</translation>
    </message>
    <message>
        <source>Same dates last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>all there is</source>
        <extracomment>On a tile that has nothing to be compared with, as it shows all livestreams</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>0 before</source>
        <translation>此前为 0</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>This period, %1 of %2 influencers</source>
        <extracomment>In a tile&apos;s definition; %1, %2: numbers of influencers</extracomment>
        <translation>本期（%2 位达人中的 %1 位）</translation>
    </message>
    <message numerus="yes">
        <source>%1: of %Ln influencer(s) no livestream is stored from so far back: either there was none, or it was not read. The change is that of the others.</source>
        <translation>
            <numerusform>%1：%Ln 位达人没有更早的直播存档，可能当时没有开播，也可能没有读取；变化只按其余达人计算。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>On a tile: the change is that of %1 of %2 influencers; as short as can be</extracomment>
        <translation>%1/%2 位</translation>
    </message>
    <message>
        <source>vs last year · %1</source>
        <extracomment>On a tile behind a change; short. %1: of how many influencers it is, as &quot;1 of 3&quot;</extracomment>
        <translation>同比 · %1</translation>
    </message>
    <message>
        <source>vs prev. · %1</source>
        <extracomment>On a tile behind a change; short. %1: of how many influencers it is, as &quot;1 of 3&quot;</extracomment>
        <translation>环比 · %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <extracomment>On a tile beside its number: the median of single livestreams; as short as can be</extracomment>
        <translation>中位 %1</translation>
    </message>
    <message>
        <source>In %1, as you stated in the settings.</source>
        <extracomment>%1: a currency, such as USD</extracomment>
        <translation>以 %1 计，依据您在设置中注明的币种。</translation>
    </message>
    <message>
        <source>The livestreams are of several currencies: %1. Sums of different currencies mean little.</source>
        <translation>这些直播涉及多种货币：%1。不同货币相加意义不大。</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>On a tile in place of a currency: there are several; as short as can be</extracomment>
        <translation>多币种</translation>
    </message>
    <message>
        <source>no match</source>
        <extracomment>On a tile: no livestream passes the filter, in neither period; as short as can be</extracomment>
        <translation>无符合筛选</translation>
    </message>
    <message>
        <source>no match before</source>
        <translation>此前无符合筛选</translation>
    </message>
    <message>
        <source>none before</source>
        <extracomment>On a tile: there was no livestream in the period compared with; short</extracomment>
        <translation>此前无直播</translation>
    </message>
    <message>
        <source>no match now</source>
        <translation>本期无符合筛选</translation>
    </message>
    <message>
        <source>none now</source>
        <extracomment>On a tile: there is no livestream in the chosen period; short</extracomment>
        <translation>本期无直播</translation>
    </message>
    <message>
        <source>all that match</source>
        <translation>全部符合筛选</translation>
    </message>
</context>
<context>
    <name>livegauge::AboutBox</name>
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
</context>
<context>
    <name>livegauge::ArchiveDesk</name>
    <message>
        <source>Open another archive</source>
        <translation>打开其他档案</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>LiveGauge archives (*.sqlite)</source>
        <translation>播鉴档案 (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
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
    <name>livegauge::ChangeList</name>
    <message>
        <source>Looking in the archive …</source>
        <translation>正在查阅档案…</translation>
    </message>
    <message>
        <source>No reading has found another figure than the one before.</source>
        <translation>历次读取的数据均无变化。</translation>
    </message>
    <message>
        <source>Changes between readings</source>
        <translation>历次读取间的变化</translation>
    </message>
</context>
<context>
    <name>livegauge::ChangeModel</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column: when the reading was that found another value</extracomment>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Column: what changed</extracomment>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column: the value before</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column: the value since then</extracomment>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>livegauge::ChangesDialog</name>
    <message>
        <source>Livestream %1</source>
        <extracomment>%1: a livestream&apos;s id</extracomment>
        <translation>直播 %1</translation>
    </message>
    <message>
        <source>Changes between readings</source>
        <translation>历次读取间的变化</translation>
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
        <source>Export chart…</source>
        <translation>导出图表…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>Button that stays down: dragging in the chart marks livestreams</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>Mark by dragging</source>
        <translation>拖动标记</translation>
    </message>
    <message>
        <source>Dragging over the chart marks its livestreams in the table. Shift and dragging always does.</source>
        <translation>在图上拖动即可在表格中标记对应的直播。按住 Shift 拖动始终有效。</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button over the chart, as short as can be: opens the dialog to export it</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The archive could not be opened, so there is nothing to show.</source>
        <translation>无法打开档案，没有可显示的内容。</translation>
    </message>
    <message>
        <source>No livestreams yet.</source>
        <translation>还没有直播。</translation>
    </message>
    <message>
        <source>No livestreams that pass the filters in this period.</source>
        <translation>这段时间内没有符合筛选的直播。</translation>
    </message>
</context>
<context>
    <name>livegauge::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>搜索列</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>From the source</source>
        <translation>数据源提供</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>恢复默认</translation>
    </message>
</context>
<context>
    <name>livegauge::CompareTab</name>
    <message>
        <source>Compare</source>
        <extracomment>Tab of the charts: influencers beside each other</extracomment>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>对比指标</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>Lines over time with the numbers as they are</extracomment>
        <translation>随时间</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Table…</source>
        <extracomment>Button: opens the table of differences between influencers</extracomment>
        <translation>表格…</translation>
    </message>
    <message>
        <source>Differences as a table</source>
        <translation>以表格显示差异</translation>
    </message>
    <message>
        <source>Index, first = 100</source>
        <extracomment>Lines over time as shares of each one&apos;s first value</extracomment>
        <translation>指数，首期 = 100</translation>
    </message>
    <message>
        <source>From the start on</source>
        <extracomment>Lines that all begin at each one&apos;s first livestream</extracomment>
        <translation>自首播起</translation>
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
    <name>livegauge::CurrencyPage</name>
    <message>
        <source>The source states no currency. If you know in which one the figures of a market are, state it here: it is then written wherever money stands. Nothing is converted.</source>
        <translation>数据源未注明币种。如果您知道某个市场的金额以哪种货币计，请在此注明，之后所有金额处都会标出。不做任何汇率换算。</translation>
    </message>
    <message>
        <source>The &amp;same for all markets</source>
        <extracomment>Before a field for a currency</extracomment>
        <translation>所有市场相同(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <extracomment>Button: writes a currency beside every market</extracomment>
        <translation>填入(&amp;F)</translation>
    </message>
    <message>
        <source>Currencies of markets</source>
        <translation>各市场的币种</translation>
    </message>
    <message>
        <source>Market</source>
        <extracomment>Column: a market&apos;s code, such as US</extracomment>
        <translation>市场</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Column: the currency of a market&apos;s money, which may be typed</extracomment>
        <translation>币种</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>In place of a market&apos;s currency that nobody stated</extracomment>
        <translation>未注明</translation>
    </message>
</context>
<context>
    <name>livegauge::DetailModel</name>
    <message>
        <source>not given</source>
        <extracomment>In place of a value that the source left out</extracomment>
        <translation>未提供</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次读到</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>最近读取</translation>
    </message>
    <message>
        <source>Readings with other figures</source>
        <translation>数据有变的读取次数</translation>
    </message>
    <message>
        <source>Field of the source: %1</source>
        <extracomment>%1: the name of a field in the source&apos;s answers</extracomment>
        <translation>数据源字段：%1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>Column: a value as the table shows it</extracomment>
        <translation>显示值</translation>
    </message>
    <message>
        <source>%1, taken as unknown</source>
        <extracomment>%1: what the source wrote where the program can use no such value, such as -50 viewers</extracomment>
        <translation>%1，视为未知</translation>
    </message>
    <message>
        <source>Source or formula</source>
        <extracomment>Column: a value as the source gave it, or how it was worked out</extracomment>
        <translation>原始值或公式</translation>
    </message>
</context>
<context>
    <name>livegauge::DetailPanel</name>
    <message>
        <source>No livestream chosen</source>
        <translation>未选择直播</translation>
    </message>
    <message>
        <source>Choose a row of the table to see it in full.</source>
        <translation>在表格中选择一行，查看完整信息。</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <extracomment>Tab: changes between readings. %1: how many</extracomment>
        <translation>变化（%1）</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Loading the cover …</source>
        <translation>正在加载封面…</translation>
    </message>
    <message>
        <source>Livestream in full</source>
        <translation>直播详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (F4)</source>
        <translation>关闭（F4）</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copies the livestream&apos;s id.</source>
        <translation>复制直播间 ID。</translation>
    </message>
    <message>
        <source>Open cover</source>
        <translation>打开封面</translation>
    </message>
    <message>
        <source>Opens the address of the cover in the web browser. The source gives no address of the livestream itself.</source>
        <translation>在浏览器中打开封面地址。数据源不提供直播本身的地址。</translation>
    </message>
    <message>
        <source>Show covers (loads them from the internet)</source>
        <translation>显示封面（从互联网加载）</translation>
    </message>
</context>
<context>
    <name>livegauge::DifferenceModel</name>
    <message>
        <source>Rank</source>
        <extracomment>Column: place among the influencers</extracomment>
        <translation>排名</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Against the median</source>
        <extracomment>Column: value − median of all influencers</extracomment>
        <translation>较中位数</translation>
    </message>
    <message>
        <source>Against the median, %</source>
        <extracomment>Column: the same in percent of the median</extracomment>
        <translation>较中位数幅度</translation>
    </message>
    <message>
        <source>Against the first</source>
        <extracomment>Column: value − that of the influencer ranked first</extracomment>
        <translation>较第一名</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <extracomment>Column: how many livestreams</extracomment>
        <translation>直播场次</translation>
    </message>
    <message>
        <source>The period of equal length before the chosen one, by the same filter. &quot;%1&quot;: its livestreams are not stored so far back, or state no such number.</source>
        <translation>所选时间范围之前等长的时段，筛选条件相同。“%1”表示存储的直播没有那么早，或数据源未给出该数值。</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: how much more or less than in the period before, in percent</extracomment>
        <translation>环比变化</translation>
    </message>
    <message>
        <source>Previous period</source>
        <extracomment>Column: the same metric in the period before the chosen one</extracomment>
        <translation>上一时段</translation>
    </message>
</context>
<context>
    <name>livegauge::DifferencesDialog</name>
    <message>
        <source>Working out the differences …</source>
        <translation>正在计算差异…</translation>
    </message>
    <message>
        <source>None of the livestreams shown states such a number.</source>
        <translation>所显示的直播均未提供该数据。</translation>
    </message>
    <message>
        <source>Export the differences</source>
        <translation>导出差异表</translation>
    </message>
    <message>
        <source>Differences between the influencers in the table</source>
        <translation>表中各达人之间的差异</translation>
    </message>
    <message>
        <source>Differences in</source>
        <translation>差异指标</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>&amp;Mark in the table</source>
        <extracomment>Button: marks the livestreams of the influencers chosen here in the table</extracomment>
        <translation>在表中标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose a period to see who rises</source>
        <translation>选择一个时间范围，即可看出谁在上升</translation>
    </message>
    <message>
        <source>In bold: with marked livestreams</source>
        <extracomment>Under a table of influencers, some of which stand in bold</extracomment>
        <translation>粗体：含已标记的直播</translation>
    </message>
    <message>
        <source>Previous period: %1, as far as today has gone</source>
        <translation>上一时段：%1，截至同一时刻</translation>
    </message>
    <message>
        <source>Previous period: %1</source>
        <translation>上一时段：%1</translation>
    </message>
</context>
<context>
    <name>livegauge::DistributionTab</name>
    <message>
        <source>Distribution</source>
        <extracomment>Tab of the charts: how many livestreams have how much of a metric</extracomment>
        <translation>分布</translation>
    </message>
    <message>
        <source>Distribution of</source>
        <translation>分布指标</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Boxes</source>
        <extracomment>Box plots: median, quartiles and whiskers of each influencer</extracomment>
        <translation>箱线图</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Button that stays down: the axis is logarithmic. As short as can be.</extracomment>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>对数轴</translation>
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
        <source>The picture is in the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The data are in the clipboard, as CSV.</source>
        <translation>数据已以 CSV 格式复制到剪贴板。</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>正在写入文件…</translation>
    </message>
</context>
<context>
    <name>livegauge::FetchBanner</name>
    <message>
        <source>API key…</source>
        <extracomment>Button that opens the key settings</extracomment>
        <translation>API 密钥…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln influencer(s) was broken off before its end. What came is in the archive; going on buys only what is missing.</source>
        <translation>
            <numerusform>有 %Ln 位达人的读取中途断开。已取得的都在档案中；继续时只购买缺少的部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another archive…</source>
        <translation>打开其他档案…</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: reads what the last fetch left; its price stands before it</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>The daily refresh of the watchlist has run. %1.</source>
        <extracomment>%1: &quot;Done: 6 pages, 55 livestreams …&quot;</extracomment>
        <translation>关注列表的每日自动刷新已执行。%1。</translation>
    </message>
    <message>
        <source>Livestreams that are paid for could not be stored yet and are only in memory. %1 %2 Leaving again loses them.</source>
        <extracomment>%1: what went wrong, as a whole sentence; %2: what to do about it</extracomment>
        <translation>已付费的直播数据尚未能保存，目前只在内存中。%1%2 再次离开将丢失这些数据。</translation>
    </message>
    <message>
        <source>The daily refresh of the watchlist has run.</source>
        <translation>关注列表的每日自动刷新已执行。</translation>
    </message>
</context>
<context>
    <name>livegauge::FetchDesk</name>
    <message>
        <source>The system&apos;s keychain could not be read, so LiveGauge has no key to send. Nothing was sent. The key settings say why and take a key for this session.</source>
        <translation>无法读取系统钥匙串，因此播鉴没有可发送的密钥。没有发送任何请求。密钥设置中说明了原因，并可填写仅用于本次会话的密钥。</translation>
    </message>
    <message>
        <source>The key is still being read from the system&apos;s keychain. Nothing was sent; press Fetch again in a moment.</source>
        <translation>仍在从系统钥匙串读取密钥。没有发送任何请求；请稍后再点“查询”。</translation>
    </message>
    <message>
        <source>The price has risen since it was shown: pages have become too old to be taken from the archive, or a new day has begun. Nothing was sent.</source>
        <translation>显示之后价格有所上升：部分页已过有效期，不能再取自档案，或新的一天已经开始。没有发送任何请求。</translation>
    </message>
    <message>
        <source>The daily refresh of the watchlist is due, but there is no API key. It runs as soon as there is one.</source>
        <translation>关注列表的每日自动刷新时间已到，但没有 API 密钥。有密钥后即会执行。</translation>
    </message>
    <message>
        <source>The archive is still being checked. The fetch begins right after that; nothing has been sent yet.</source>
        <translation>档案仍在检查，检查完成后立即开始查询；目前尚未发送任何请求。</translation>
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
    <message>
        <source>Resume</source>
        <extracomment>Buttons: nothing more is sent until Resume</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Don&apos;t wait</source>
        <extracomment>Button: ends the wait for pages that are paid for</extracomment>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>Drops what is under way, though it may have cost a credit each.</source>
        <translation>放弃途中的请求，尽管每个请求可能已花费一个积分。</translation>
    </message>
    <message>
        <source>Sends nothing more. Pages that are paid for still come.</source>
        <translation>不再发送请求；已付费的页仍会收下。</translation>
    </message>
    <message>
        <source>Influencers read</source>
        <translation>已读取的达人</translation>
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
    <name>livegauge::FilterField</name>
    <message>
        <source>filter</source>
        <extracomment>In an empty filter field</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <extracomment>%1: a column&apos;s title</extracomment>
        <translation>“%1”的筛选</translation>
    </message>
</context>
<context>
    <name>livegauge::FilterRow</name>
    <message>
        <source>The filter of %1 filters nothing. %2</source>
        <extracomment>%1: a column&apos;s title; %2: what is wrong and what is expected, a whole sentence</extracomment>
        <translation>“%1”的筛选不起作用。%2</translation>
    </message>
</context>
<context>
    <name>livegauge::FindBar</name>
    <message>
        <source>Looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Found beyond the end of the table, which was passed.</source>
        <translation>已越过表格末尾，从另一端找到。</translation>
    </message>
    <message>
        <source>No cell that is shown holds this text.</source>
        <translation>显示的单元格中没有此文本。</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>在表格中查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No other cell that is shown holds this text.</source>
        <translation>显示的单元格中没有其他单元格包含此文字。</translation>
    </message>
    <message>
        <source>More than %1 cells hold it.</source>
        <translation>超过 %1 个单元格含此文本。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold it.</source>
        <translation>
            <numerusform>%Ln 个单元格含此文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of more than %2.</source>
        <extracomment>Beside a search: the current cell is the %1th of %2 that hold the text</extracomment>
        <translation>第 %1 个，共 %2 个以上。</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>第 %1 个，共 %2 个。</translation>
    </message>
</context>
<context>
    <name>livegauge::GridMenu</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy rows with &amp;titles</source>
        <translation>连同标题复制行(&amp;T)</translation>
    </message>
    <message>
        <source>Copy rows as plain &amp;numbers</source>
        <extracomment>Numbers without grouping, for a spreadsheet</extracomment>
        <translation>以纯数字复制行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <extracomment>Filter: only livestreams with the value of this cell</extracomment>
        <translation>只看此值(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Without this</source>
        <extracomment>Filter: all livestreams but those with the value of this cell</extracomment>
        <translation>排除此值(&amp;W)</translation>
    </message>
    <message>
        <source>Changes between &amp;readings…</source>
        <translation>两次读取之间的变化(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Freeze up to here</source>
        <extracomment>Columns up to this one stand still while the others scroll</extracomment>
        <translation>冻结到此列(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>取消冻结(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>隐藏“%1”(&amp;H)</translation>
    </message>
    <message>
        <source>Plain numbers</source>
        <extracomment>How the cells of a column are set off: not at all</extracomment>
        <translation>仅数字</translation>
    </message>
    <message>
        <source>&amp;Bars in the cells</source>
        <translation>单元格内显示数据条(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Colour from low to high</source>
        <translation>从低到高着色(&amp;C)</translation>
    </message>
    <message>
        <source>Set off what is &amp;above…</source>
        <translation>突出显示高于某值的(&amp;A)…</translation>
    </message>
    <message>
        <source>Set off what is be&amp;low…</source>
        <translation>突出显示低于某值的(&amp;L)…</translation>
    </message>
    <message>
        <source>Set off values greater than:</source>
        <translation>突出显示大于此值的：</translation>
    </message>
    <message>
        <source>Set off values less than:</source>
        <translation>突出显示小于此值的：</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <extracomment>The same entries as the title of the column has; %1: its title</extracomment>
        <translation>列“%1”</translation>
    </message>
    <message>
        <source>&amp;Wide enough for what is in sight</source>
        <translation>适应可见内容的宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;A to Z</source>
        <extracomment>Order of the rows by a text</extracomment>
        <translation>A 到 Z(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Z to A</source>
        <translation>Z 到 A(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Least first</source>
        <extracomment>Order of the rows by a number or a time</extracomment>
        <translation>从小到大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Greatest first</source>
        <translation>从大到小(&amp;G)</translation>
    </message>
    <message>
        <source>Then by &amp;this column</source>
        <extracomment>One more key of the order: where the others are equal, this column decides</extracomment>
        <translation>再按此列排序(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;No longer by this column</source>
        <translation>不再按此列排序(&amp;N)</translation>
    </message>
    <message>
        <source>Livestream in &amp;full</source>
        <extracomment>Opens all figures of a livestream</extracomment>
        <translation>直播详情(&amp;F)</translation>
    </message>
    <message>
        <source>Note and ta&amp;gs…</source>
        <translation>备注和标签(&amp;G)…</translation>
    </message>
    <message>
        <source>Only this &amp;influencer</source>
        <extracomment>Filter: only livestreams of the influencer of this row</extracomment>
        <translation>只看此达人(&amp;I)</translation>
    </message>
    <message>
        <source>Copy rows as plain numbers with t&amp;itles</source>
        <translation>复制为纯数字并带标题(&amp;I)</translation>
    </message>
</context>
<context>
    <name>livegauge::GroupDialog</name>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message numerus="yes">
        <source>Group of %Ln influencer(s)</source>
        <translation>
            <numerusform>%Ln 位达人的分组</numerusform>
        </translation>
    </message>
    <message>
        <source>No group</source>
        <translation>无分组</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>livegauge::HeatMapTab</name>
    <message>
        <source>Heat map</source>
        <extracomment>Tab of the charts: weekday by hour</extracomment>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Colour by</source>
        <extracomment>What colours the cells of the heat map</extracomment>
        <translation>着色依据</translation>
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
        <translation>删除密钥(&amp;F)</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除密钥</translation>
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
    <message>
        <source>A fetch is running. A key can be tested when it has ended.</source>
        <translation>正在查询。查询结束后才能测试密钥。</translation>
    </message>
</context>
<context>
    <name>livegauge::LedgerModel</name>
    <message>
        <source>unknown</source>
        <extracomment>How often a request really left</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <extracomment>%1: an influencer&apos;s id</extracomment>
        <translation>ID：%1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <extracomment>%1: the address of the API</extracomment>
        <translation>地址：%1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 状态：%1</translation>
    </message>
    <message>
        <source>Took %1 s</source>
        <extracomment>How long a request took</extracomment>
        <translation>用时 %1 秒</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>Column: number of the page</extracomment>
        <translation>页码</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: what became of a request</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Sends</source>
        <extracomment>Column: how often a request really left</extracomment>
        <translation>发送次数</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Column: rows that were not there before</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Column: rows with other figures than before</extracomment>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Column: rows that were there as they are</extracomment>
        <translation>已有</translation>
    </message>
    <message>
        <source>May have cost</source>
        <extracomment>Column: credits</extracomment>
        <translation>最多花费</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Column: the last four characters of the key</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <extracomment>Column: when a request left; %1: the clock&apos;s time zone</extracomment>
        <translation>时间（%1）</translation>
    </message>
    <message>
        <source>Influencer ID</source>
        <translation>达人 ID</translation>
    </message>
</context>
<context>
    <name>livegauge::LedgerSumModel</name>
    <message>
        <source>unknown key</source>
        <extracomment>A request whose key is not known</extracomment>
        <translation>未知密钥</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Column: how many pages came</extracomment>
        <translation>页数</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Column: rows that were not there before</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Column: rows with other figures than before</extracomment>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Column: rows that were there as they are</extracomment>
        <translation>已有</translation>
    </message>
    <message>
        <source>May have cost</source>
        <extracomment>Column: credits</extracomment>
        <translation>最多花费</translation>
    </message>
</context>
<context>
    <name>livegauge::LedgerWindow</name>
    <message>
        <source>No requests in this time.</source>
        <translation>这段时间没有请求。</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>导出账本</translation>
    </message>
    <message>
        <source>The rows are in the clipboard.</source>
        <translation>已将各行复制到剪贴板。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Filter influencers</source>
        <translation>筛选达人</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>全部请求</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By influencer</source>
        <translation>按达人</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>按密钥</translation>
    </message>
    <message>
        <source>Requests or sums</source>
        <translation>请求或合计</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Each time a request really left counts as one credit, and one where that is not known. What the provider really counted stands in your account there.</source>
        <translation>请求每实际发送一次计 1 积分，次数未知时也计 1 积分。服务商的实际计费以您在其处的账户为准。</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>保存回应</translation>
    </message>
    <message>
        <source>Save the answer as it came…</source>
        <extracomment>In the menu of a request: saves what the API sent back</extracomment>
        <translation>原样保存回应…</translation>
    </message>
</context>
<context>
    <name>livegauge::LivestreamTable</name>
    <message>
        <source>Livestreams</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>选择列…</translation>
    </message>
    <message>
        <source>Reset columns to default</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>livegauge::LivestreamTableModel</name>
    <message>
        <source>Each market&apos;s own time; sorted by the moment.</source>
        <extracomment>Behind what a column of times is</extracomment>
        <translation>各市场当地时间；按实际时刻排序。</translation>
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
    <message>
        <source>Open another archive…</source>
        <translation>打开其他档案…</translation>
    </message>
    <message>
        <source>Open the usual archive</source>
        <translation>打开默认档案</translation>
    </message>
    <message>
        <source>Credits…</source>
        <translation>积分…</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Find in the table…</source>
        <translation>在表格中查找…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Go to a time…</source>
        <translation>转到时间…</translation>
    </message>
    <message>
        <source>Livestream in full</source>
        <translation>直播详情</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存的视图</translation>
    </message>
    <message>
        <source>Oddities…</source>
        <translation>异常直播…</translation>
    </message>
    <message>
        <source>Currencies…</source>
        <translation>币种…</translation>
    </message>
</context>
<context>
    <name>livegauge::MainWindow</name>
    <message>
        <source>LiveGauge – sample data</source>
        <translation>LiveGauge 播鉴 – 样例数据</translation>
    </message>
</context>
<context>
    <name>livegauge::MetricCombo</name>
    <message>
        <source>None</source>
        <extracomment>Choice: no second metric in the chart</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>From the source</source>
        <extracomment>Heading in a list of metrics: numbers as the source gives them</extracomment>
        <translation>数据源提供</translation>
    </message>
    <message>
        <source>Calculated</source>
        <extracomment>Heading in a list of metrics: numbers by a formula</extracomment>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>Heading in a list of metrics: how many there are of something</extracomment>
        <translation>计数</translation>
    </message>
</context>
<context>
    <name>livegauge::NoteEditor</name>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Words between commas</source>
        <translation>用逗号分隔的词</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What you want to remember of this livestream</source>
        <translation>想记住的关于这场直播的内容</translation>
    </message>
    <message>
        <source>The archive can only be read, so notes cannot be changed.</source>
        <translation>档案为只读，不能修改备注。</translation>
    </message>
</context>
<context>
    <name>livegauge::OdditiesDialog</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a kind of oddity, %2: how many there are</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All oddities</source>
        <translation>全部异常</translation>
    </message>
    <message>
        <source>Looking through the livestreams …</source>
        <translation>正在查看各场直播…</translation>
    </message>
    <message>
        <source>Nothing odd in the livestreams shown. Records, collapses and schedules need ten livestreams of an influencer to judge by.</source>
        <translation>所示直播无异常。判断新高、骤降和开播时间需要该达人至少十场直播。</translation>
    </message>
    <message>
        <source>Oddities of the livestreams in the table</source>
        <translation>表中直播的异常</translation>
    </message>
    <message>
        <source>Kind of oddity</source>
        <translation>异常类型</translation>
    </message>
    <message>
        <source>Oddities</source>
        <translation>异常直播</translation>
    </message>
    <message>
        <source>&amp;Mark all in the table</source>
        <extracomment>Button: marks the livestreams of this list in the table</extracomment>
        <translation>在表中标记全部(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %Ln in the table</source>
        <extracomment>Button: marks the livestreams that are chosen in this list in the table; %Ln: how many</extracomment>
        <translation>
            <numerusform>在表中标记 %Ln 场(&amp;M)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>livegauge::OddityModel</name>
    <message>
        <source>Record</source>
        <extracomment>What is odd about a livestream: the highest GMV so far, by at least a tenth</extracomment>
        <translation>新高</translation>
    </message>
    <message>
        <source>Collapse</source>
        <extracomment>What is odd about a livestream: a fifth of the usual GMV, or less</extracomment>
        <translation>骤降</translation>
    </message>
    <message>
        <source>Changed schedule</source>
        <extracomment>What is odd about a livestream: it began at an unusual time of day</extracomment>
        <translation>开播时间异常</translation>
    </message>
    <message>
        <source>GMV without views</source>
        <extracomment>What is odd about a livestream</extracomment>
        <translation>有销售额无观看</translation>
    </message>
    <message>
        <source>Duration does not fit</source>
        <extracomment>What is odd about a livestream: duration is not end − start</extracomment>
        <translation>时长不符</translation>
    </message>
    <message>
        <source>Overlap</source>
        <extracomment>What is odd about a livestream: the influencer was on air twice at a time</extracomment>
        <translation>时段重叠</translation>
    </message>
    <message>
        <source>GMV %1, but 0 views: one of the two is wrong.</source>
        <translation>销售额 %1，观看人次却为 0：两者必有一误。</translation>
    </message>
    <message>
        <source>On air for %1 together with the livestream that began at %2.</source>
        <extracomment>%1: a duration; %2: date and time</extracomment>
        <translation>与 %2 开播的直播同时在播 %1。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开播时间</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Oddity</source>
        <extracomment>Column: what is odd about a livestream</extracomment>
        <translation>异常</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column: the reason in words</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>A GMV at least a tenth above that of all livestreams of the influencer before it. It takes ten of them.</source>
        <translation>销售额比该达人此前所有直播高出至少一成；此前须有至少十场。</translation>
    </message>
    <message>
        <source>A GMV under a fifth of the median of the influencer&apos;s ten livestreams before.</source>
        <translation>销售额不到该达人此前十场中位数的五分之一。</translation>
    </message>
    <message>
        <source>A start 45 minutes or more from that of each of the thirty livestreams of the influencer before it, where those have usual times: at least 15% of them together. It takes ten of them.</source>
        <translation>开播时间与该达人此前三十场均相差 45 分钟或以上，且此前有惯常时间（至少 15% 的场次集中在一起）；此前须有至少十场。</translation>
    </message>
    <message>
        <source>A GMV above 0 beside 0 views.</source>
        <translation>销售额大于 0，而观看人次为 0。</translation>
    </message>
    <message>
        <source>A duration that is not the end minus the start, by however little.</source>
        <translation>时长不等于结束时间减开播时间，相差再小也算。</translation>
    </message>
    <message>
        <source>A start before another livestream of the influencer was over. One of more than two days is not judged.</source>
        <translation>在该达人另一场直播结束之前就已开播。超过两天的直播不作判断。</translation>
    </message>
    <message>
        <source>GMV %1; the highest of the %2 livestreams before was %3.</source>
        <extracomment>%1, %3: money; %2: how many</extracomment>
        <translation>销售额 %1；此前 %2 场直播最高为 %3。</translation>
    </message>
    <message>
        <source>GMV %1: %2 against %3, the highest of the %4 livestreams before.</source>
        <extracomment>%1, %3: money; %2: per cent, as &quot;+35.2%&quot;; %4: how many</extracomment>
        <translation>销售额 %1：较此前 %4 场的最高值 %3 变化 %2。</translation>
    </message>
    <message>
        <source>GMV %1: %2 of %3, the median of the %4 livestreams before.</source>
        <extracomment>%1, %3: money; %2: per cent, as &quot;5.0%&quot;; %4: how many</extracomment>
        <translation>销售额 %1：仅为此前 %4 场中位数 %3 的 %2。</translation>
    </message>
    <message>
        <source>Began at %1, 45 minutes or more from each of the %2 livestreams before; the nearest usual time is about %3.</source>
        <extracomment>%1, %3: times of day; %2: how many</extracomment>
        <translation>%1 开播，与此前 %2 场的开播时间均相差 45 分钟或以上；最接近的惯常时间约为 %3。</translation>
    </message>
    <message>
        <source>Its duration is told as %1; from start to end it is %2, which differs by %3.</source>
        <extracomment>%1, %2, %3: durations</extracomment>
        <translation>数据源给出的时长为 %1；从开始到结束则为 %2，相差 %3。</translation>
    </message>
</context>
<context>
    <name>livegauge::PeriodPopup</name>
    <message>
        <source>The first day is after the last one.</source>
        <translation>第一天晚于最后一天。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), both included.</source>
        <translation>
            <numerusform>%Ln 天，含首尾两天。</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>The first day of a period</extracomment>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>The last day of a period, which belongs to it</extracomment>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>显示这些天</translation>
    </message>
</context>
<context>
    <name>livegauge::PursePage</name>
    <message>
        <source>Budget per &amp;fetch</source>
        <translation>每次查询预算(&amp;F)</translation>
    </message>
    <message>
        <source>Budget per fetch</source>
        <translation>每次查询预算</translation>
    </message>
    <message>
        <source> credits</source>
        <extracomment>Credits, behind a number</extracomment>
        <translation> 积分</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Budget per &amp;day</source>
        <translation>每日预算(&amp;D)</translation>
    </message>
    <message>
        <source>Budget per day</source>
        <translation>每日预算</translation>
    </message>
    <message>
        <source>A page stays f&amp;resh for</source>
        <translation>数据有效期(&amp;R)</translation>
    </message>
    <message>
        <source>A page stays fresh for</source>
        <translation>数据有效期</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>Hours, behind a number</extracomment>
        <translation> 小时</translation>
    </message>
    <message>
        <source>Always re-r&amp;ead</source>
        <translation>始终重新获取最近(&amp;E)</translation>
    </message>
    <message>
        <source>Days that a refresh always reads again</source>
        <translation>刷新时始终重新获取的天数</translation>
    </message>
    <message>
        <source> d</source>
        <extracomment>Days, behind a number</extracomment>
        <translation> 天</translation>
    </message>
    <message>
        <source>A refresh reads the livestreams of so many days again in any case: their figures still change.</source>
        <translation>刷新时始终重新获取最近这些天的直播，因为其数据仍在变化。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>每日自动刷新</translation>
    </message>
    <message>
        <source>Refresh the &amp;watchlist daily at</source>
        <translation>每天定时刷新关注列表(&amp;W)</translation>
    </message>
    <message>
        <source>Time of the daily refresh</source>
        <translation>每日自动刷新的时间</translation>
    </message>
    <message>
        <source>Budget of the daily refresh</source>
        <translation>自动刷新预算</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>下次：%1。</translation>
    </message>
    <message>
        <source>Fetching stops before it would exceed a budget. What came is kept, and it can go on later.</source>
        <translation>查询在超出预算之前停止。已到的内容会保留，之后可继续。</translation>
    </message>
    <message>
        <source>A page bought within this time is taken from the archive instead of being bought again.</source>
        <translation>在此时间内购买的页直接取自档案，不再重复购买。</translation>
    </message>
    <message>
        <source>&amp;Budget of the daily refresh</source>
        <translation>自动刷新预算(&amp;B)</translation>
    </message>
    <message>
        <source>Only while LiveGauge runs. A missed refresh runs once afterwards.</source>
        <translation>仅在播鉴运行时进行。错过的刷新会在之后补做一次。</translation>
    </message>
</context>
<context>
    <name>livegauge::RefreshOffer</name>
    <message>
        <source>Refresh all</source>
        <translation>全部刷新</translation>
    </message>
    <message>
        <source>Refresh selected</source>
        <extracomment>Button: reads what is new of the selected influencers, of all on the list</extracomment>
        <translation>刷新所选</translation>
    </message>
    <message>
        <source>Working out the price …</source>
        <translation>正在计算费用…</translation>
    </message>
    <message>
        <source>Nobody is on the watchlist. Select whom to refresh.</source>
        <translation>关注列表为空。请选择要刷新的达人。</translation>
    </message>
    <message>
        <source>Reads what is new since the last time, from page 1 on.</source>
        <translation>从第 1 页起读取上次之后的新内容。</translation>
    </message>
</context>
<context>
    <name>livegauge::ScatterTab</name>
    <message>
        <source>Scatter</source>
        <extracomment>Tab of the charts: livestreams as points by two metrics</extracomment>
        <translation>散点图</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Axes</source>
        <extracomment>Button with a menu: which axes are logarithmic</extracomment>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Logarithmic upwards</source>
        <translation>纵轴取对数</translation>
    </message>
    <message>
        <source>Logarithmic across</source>
        <translation>横轴取对数</translation>
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
    <message>
        <source>Buy again</source>
        <extracomment>Check box: pages bought in the last hours are bought once more</extracomment>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Some of these pages were bought not long ago and are in the archive. Check this to buy them once more.</source>
        <translation>其中一些页不久前已购买，就在档案中。勾选后会忽略已存的数据，重新获取并消耗积分。</translation>
    </message>
    <message>
        <source>No archive is open, so nothing can be fetched</source>
        <translation>未打开档案，无法查询</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be fetched</source>
        <translation>只读打开：无法查询</translation>
    </message>
    <message>
        <source>For pages that were bought not long ago and are in the archive. None of these is one.</source>
        <translation>忽略不久前购买并已存入档案的数据，重新获取并消耗积分。此处没有这样的页。</translation>
    </message>
    <message>
        <source>%1 The field is unchanged.</source>
        <translation>%1 输入框未改动。</translation>
    </message>
</context>
<context>
    <name>livegauge::SelectionBar</name>
    <message>
        <source>Clock</source>
        <extracomment>Label: whose clock decides where a day begins</extracomment>
        <translation>时区</translation>
    </message>
    <message>
        <source>Market</source>
        <extracomment>The clock of the livestream&apos;s market</extracomment>
        <translation>各市场当地</translation>
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
    <message>
        <source>Custom…</source>
        <extracomment>Period chip: opens a choice of two dates</extracomment>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>%1, by market</source>
        <extracomment>%1 are dates: the first day of the westernmost market and the last of the easternmost</extracomment>
        <translation>%1，按各市场当地时间</translation>
    </message>
    <message numerus="yes">
        <source>In some markets the next day has begun already. Of each market its own %Ln day(s) are shown.</source>
        <translation>
            <numerusform>部分市场已进入下一天。每个市场显示其自己的 %Ln 天。</numerusform>
        </translation>
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
    <message>
        <source>Credits</source>
        <extracomment>Tab of the settings window: what may be spent</extracomment>
        <translation>积分</translation>
    </message>
    <message>
        <source>Currencies</source>
        <extracomment>Tab of the settings window: in what the money of each market is</extracomment>
        <translation>币种</translation>
    </message>
</context>
<context>
    <name>livegauge::SumsBar</name>
    <message numerus="yes">
        <source>%1 of %Ln marked livestream(s)</source>
        <extracomment>%1: a column&apos;s title. Over which livestreams the sums beside it are</extracomment>
        <translation>
            <numerusform>已标记的 %Ln 场直播的“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln livestream(s) shown</source>
        <translation>
            <numerusform>所显示的 %Ln 场直播的“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>Names of figures in the line of sums</extracomment>
        <translation>合计</translation>
    </message>
    <message>
        <source>Weighted</source>
        <extracomment>Sum of numerators ÷ sum of bases</extracomment>
        <translation>加权</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最晚</translation>
    </message>
    <message>
        <source>Different</source>
        <extracomment>How many of the texts are not alike</extracomment>
        <translation>不同</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>With value</source>
        <extracomment>How many livestreams have a value in this column</extracomment>
        <translation>有值场次</translation>
    </message>
    <message>
        <source>Weighted: all numerators together ÷ all of “%1” together, over the livestreams that have both. Mean, median, min and max are those of single livestreams.</source>
        <translation>加权：两者都有数据的直播，分子之和 ÷“%1”之和。平均、中位数、最小、最大按单场计算。</translation>
    </message>
    <message>
        <source>may differ</source>
        <extracomment>Of currencies: nobody knows</extracomment>
        <translation>可能不同</translation>
    </message>
    <message>
        <source>Currencies</source>
        <extracomment>In the line of sums: a sum of several currencies means little</extracomment>
        <translation>币种</translation>
    </message>
</context>
<context>
    <name>livegauge::TableCard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>再取一页</translation>
    </message>
    <message>
        <source>%1; the list goes on</source>
        <extracomment>%1: &quot;20 livestreams&quot;; there are more to be bought</extracomment>
        <translation>%1，列表还有后续</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln livestream(s).</source>
        <translation>
            <numerusform>已复制 %Ln 场直播。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 livestreams are too many for the clipboard: with the columns shown, %2 fit.</source>
        <translation>%1 场直播对剪贴板来说太多：按当前显示的列，可容纳 %2 场。</translation>
    </message>
    <message>
        <source>%1 of %2 livestreams, filtered</source>
        <translation>筛选出 %2 场直播中的 %1 场</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Saved views</source>
        <extracomment>Button with a menu of saved views of the table</extracomment>
        <translation>保存的视图</translation>
    </message>
    <message>
        <source>%1 of %2 livestreams, as chosen and filtered</source>
        <translation>所选范围内筛选出 %1 场，共 %2 场直播</translation>
    </message>
    <message>
        <source>%1 of %2 livestreams, as chosen</source>
        <translation>所选范围内 %1 场，共 %2 场直播</translation>
    </message>
    <message>
        <source>%1 of %2 livestreams, in the chosen period and filtered</source>
        <translation>所选时段内筛选出 %1 场，共 %2 场直播</translation>
    </message>
</context>
<context>
    <name>livegauge::TileBar</name>
    <message>
        <source>no livestreams yet</source>
        <extracomment>On a tile</extracomment>
        <translation>暂无直播</translation>
    </message>
    <message>
        <source>being worked out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Figures of the selection</source>
        <translation>所选范围的指标</translation>
    </message>
    <message>
        <source>Choose tiles and what they are compared with</source>
        <translation>选择卡片及对比对象</translation>
    </message>
    <message>
        <source>Back to the first tiles</source>
        <translation>返回最前的卡片</translation>
    </message>
    <message>
        <source>More tiles</source>
        <translation>更多卡片</translation>
    </message>
    <message>
        <source>no archive</source>
        <extracomment>On a tile</extracomment>
        <translation>无档案</translation>
    </message>
</context>
<context>
    <name>livegauge::TileMenu</name>
    <message>
        <source>Move to the left</source>
        <extracomment>In a tile&apos;s menu</extracomment>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Hide this tile</source>
        <translation>隐藏此卡片</translation>
    </message>
    <message>
        <source>Compare with the previous period</source>
        <extracomment>In the tiles&apos; menu</extracomment>
        <translation>与上一时段对比</translation>
    </message>
    <message>
        <source>Compare with the same dates last year</source>
        <translation>与去年同期对比</translation>
    </message>
    <message>
        <source>Usual tiles</source>
        <translation>默认卡片</translation>
    </message>
</context>
<context>
    <name>livegauge::TimeField</name>
    <message>
        <source>Write a day as 2026-09-01, or a month as 2026-09.</source>
        <translation>日期请写成 2026-09-01，整月写成 2026-09。</translation>
    </message>
    <message>
        <source>Write a day as 2026-09-01, or a time as 2026-09-01 20:00.</source>
        <translation>日期请写成 2026-09-01，时间写成 2026-09-01 20:00。</translation>
    </message>
    <message>
        <source>Pick a day from a calendar</source>
        <translation>从日历中选择日期</translation>
    </message>
</context>
<context>
    <name>livegauge::TimeJump</name>
    <message>
        <source>Go to a time</source>
        <translation>转到时间</translation>
    </message>
    <message>
        <source>Start of the livestream, on the chosen &amp;clock:</source>
        <translation>开播时间（按所选时区）(&amp;C)：</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>The rows are not in the order of their start, so that what lies around this time would not stand together.</source>
        <translation>各行未按开播时间排序，因此相近时间的直播不会排在一起。</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Order by start and go</source>
        <translation>按开播时间排序并前往</translation>
    </message>
    <message>
        <source>No livestream in the table has a known start.</source>
        <translation>表格中没有已知开播时间的直播。</translation>
    </message>
</context>
<context>
    <name>livegauge::TopBar</name>
    <message>
        <source>Language</source>
        <extracomment>Button with a menu of languages</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>API key…</source>
        <extracomment>Button that opens the key settings</extracomment>
        <translation>API 密钥…</translation>
    </message>
</context>
<context>
    <name>livegauge::TrendTab</name>
    <message>
        <source>Trend</source>
        <extracomment>Tab of the charts: metrics over time</extracomment>
        <translation>趋势</translation>
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
        <extracomment>Whether a point is a livestream, an hour, a day, a week or a month</extracomment>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>Button with a menu: which more lines the chart has</extracomment>
        <translation>曲线选项</translation>
    </message>
    <message>
        <source>No moving mean</source>
        <translation>无移动平均</translation>
    </message>
    <message numerus="yes">
        <source>Moving mean of %Ln</source>
        <translation>
            <numerusform>%Ln 期移动平均</numerusform>
        </translation>
    </message>
    <message>
        <source>All influencers together</source>
        <translation>全部达人合计</translation>
    </message>
    <message>
        <source>Previous period, as a dotted line</source>
        <translation>以点线显示上一时段</translation>
    </message>
    <message>
        <source>Livestreams are counted by hour, day, week or month.</source>
        <translation>直播场次按小时、天、周或月统计。</translation>
    </message>
    <message>
        <source>Mark period highs and collapses</source>
        <translation>标记时段新高和骤降</translation>
    </message>
</context>
<context>
    <name>livegauge::ViewDesk</name>
    <message>
        <source>Sales</source>
        <extracomment>Names of views of the table</extracomment>
        <translation>销售</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>保存当前视图(&amp;S)…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存当前视图</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存的视图</translation>
    </message>
    <message>
        <source>There is a view named “%1” already. Replace it?</source>
        <translation>已有名为“%1”的视图。要替换它吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>livegauge::WatchlistCells</name>
    <message>
        <source>Not on the watchlist</source>
        <extracomment>Heads the influencers who have livestreams in the archive but are not followed</extracomment>
        <translation>未关注</translation>
    </message>
    <message numerus="yes">
        <source>%Ln influencer(s)</source>
        <translation>
            <numerusform>%Ln 位达人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>livegauge::WatchlistImport</name>
    <message>
        <source>Influencers from a file</source>
        <translation>从文件读取达人</translation>
    </message>
    <message>
        <source>Tables and text (*.csv *.tsv *.txt)</source>
        <translation>表格和文本 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is no text file. Save the table as CSV and choose that file.</source>
        <translation>%1 不是文本文件。请将表格另存为 CSV 再选择该文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln influencer(s).</source>
        <translation>
            <numerusform>%Ln 位达人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them already on the watchlist.</source>
        <translation>
            <numerusform>其中 %Ln 位已在关注列表中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ID(s) given more than once.</source>
        <translation>
            <numerusform>%Ln 个 ID 重复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) or group(s) left out, since the text&apos;s encoding is not known. Save the file as UTF-8 to keep them.</source>
        <translation>
            <numerusform>文本编码未知，%Ln 个名称或分组未采用。请将文件存为 UTF-8 以保留它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) are no ID and stay out: %1</source>
        <extracomment>%1: words that are no id, as they were written</extracomment>
        <translation>
            <numerusform>%Ln 处不是 ID，未采用：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add influencers</source>
        <translation>添加达人</translation>
    </message>
    <message>
        <source>Influencer IDs or table</source>
        <translation>达人 ID 或表格</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>无分组</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type or paste influencer IDs, or a table with a line of titles: user_id, name, group.</source>
        <translation>输入或粘贴达人 ID，或带标题行的表格：user_id、name、group。</translation>
    </message>
</context>
<context>
    <name>livegauge::WatchlistMenu</name>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>导入 CSV(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>粘贴(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Group…</source>
        <translation>分组(&amp;G)…</translation>
    </message>
    <message>
        <source>Put on the &amp;watchlist</source>
        <translation>加入关注列表(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove from the watchlist</source>
        <translation>移出关注列表(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as &amp;looked at</source>
        <translation>标为已查看(&amp;L)</translation>
    </message>
    <message>
        <source>Mark &amp;all as looked at</source>
        <translation>全部标为已查看(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>排序(&amp;O)</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Newest livestream first</source>
        <translation>最新直播在前</translation>
    </message>
    <message>
        <source>Most new first</source>
        <translation>新增最多在前</translation>
    </message>
</context>
<context>
    <name>livegauge::WatchlistPanel</name>
    <message>
        <source>Export the watchlist</source>
        <translation>导出关注列表</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many influencers are selected, of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>关注列表</translation>
    </message>
    <message>
        <source>Filter influencers</source>
        <translation>筛选达人</translation>
    </message>
    <message>
        <source>Nobody is on the watchlist yet. Fetch an influencer, or add the IDs of those you follow.</source>
        <translation>关注列表还是空的。请查询一位达人，或添加您关注的达人 ID。</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>Button: more influencers for the watchlist</extracomment>
        <translation>添加…</translation>
    </message>
    <message>
        <source>More for the watchlist</source>
        <translation>关注列表的更多操作</translation>
    </message>
    <message>
        <source>The archive could not be opened.</source>
        <translation>无法打开档案。</translation>
    </message>
</context>
<context>
    <name>livegauge::WindowLayout</name>
    <message>
        <source>Sample data</source>
        <extracomment>Badge: what is shown is invented</extracomment>
        <translation>样例数据</translation>
    </message>
</context>
</TS>
