<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ArchiveNotice</name>
    <message numerus="yes">
        <source>LiveGauge ended before %Ln request(s) had an answer. Whether they cost a credit is not known; the ledger counts one for each.</source>
        <translation>
            <numerusform>LiveGauge ended before %Ln request had an answer. Whether it cost a credit is not known; the ledger counts one for it.</numerusform>
            <numerusform>LiveGauge ended before %Ln requests had an answer. Whether they cost a credit is not known; the ledger counts one for each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>The archive is damaged: %Ln fault(s) were found.</source>
        <translation>
            <numerusform>The archive is damaged: %Ln fault was found.</numerusform>
            <numerusform>The archive is damaged: %Ln faults were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) of an earlier run ended without a known outcome.</source>
        <translation>
            <numerusform>%Ln request of an earlier run ended without a known outcome.</numerusform>
            <numerusform>%Ln requests of an earlier run ended without a known outcome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln influencer(s) were put on the watchlist.</source>
        <translation>
            <numerusform>%Ln influencer was put on the watchlist.</numerusform>
            <numerusform>%Ln influencers were put on the watchlist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln influencer(s) were taken off the watchlist.</source>
        <translation>
            <numerusform>%Ln influencer was taken off the watchlist.</numerusform>
            <numerusform>%Ln influencers were taken off the watchlist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are no influencer ids: %1 and %Ln more.</source>
        <translation>
            <numerusform>These are no influencer ids: %1 and %Ln more.</numerusform>
            <numerusform>These are no influencer ids: %1 and %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing more is sent. Waiting for %Ln page(s) that may be paid for; interrupt once more to drop them.</source>
        <translation>
            <numerusform>Nothing more is sent. Waiting for %Ln page that may be paid for; interrupt once more to drop them.</numerusform>
            <numerusform>Nothing more is sent. Waiting for %Ln pages that may be paid for; interrupt once more to drop them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key works: %Ln livestream(s) of the example influencer came and were put into the archive.</source>
        <translation>
            <numerusform>The key works: %Ln livestream of the example influencer came and were put into the archive.</numerusform>
            <numerusform>The key works: %Ln livestreams of the example influencer came and were put into the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) came and may have cost a credit each, but could not be stored and are lost.</source>
        <translation>
            <numerusform>%Ln page came and may have cost a credit, but could not be stored and is lost.</numerusform>
            <numerusform>%Ln pages came and may have cost a credit each, but could not be stored and are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln influencer(s) stood on the watchlist already.</source>
        <translation>
            <numerusform>%Ln influencer stood on the watchlist already.</numerusform>
            <numerusform>%Ln influencers stood on the watchlist already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchWords</name>
    <message numerus="yes">
        <source>%Ln influencer(s): %1</source>
        <extracomment>%1: ids of influencers, %2: a whole sentence about an error</extracomment>
        <translation>
            <numerusform>%Ln influencer: %1</numerusform>
            <numerusform>%Ln influencers: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more note(s) like these.</source>
        <translation>
            <numerusform>There is %Ln more note like these.</numerusform>
            <numerusform>There are %Ln more notes like these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln livestream(s) that came are kept.</source>
        <translation>
            <numerusform>The %Ln livestream that came is kept.</numerusform>
            <numerusform>The %Ln livestreams that came are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s)</source>
        <translation>
            <numerusform>%Ln livestream</numerusform>
            <numerusform>%Ln livestreams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) had left without an answer and may have cost a credit each.</source>
        <translation>
            <numerusform>%Ln request had left without an answer and may have cost a credit.</numerusform>
            <numerusform>%Ln requests had left without an answer and may have cost a credit each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln credit(s), plus retries</source>
        <translation>
            <numerusform>up to %Ln credit, plus retries</numerusform>
            <numerusform>up to %Ln credits, plus retries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln field(s) could not be read whole; what is missing is shown as unknown.</source>
        <translation>
            <numerusform>%1: %Ln field could not be read whole; what is missing is shown as unknown.</numerusform>
            <numerusform>%1: %Ln fields could not be read whole; what is missing is shown as unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) could not be read or carried no livestream ID, and could not be kept.</source>
        <translation>
            <numerusform>%1: %Ln row could not be read or carried no livestream ID, and could not be kept.</numerusform>
            <numerusform>%1: %Ln rows could not be read or carried no livestream ID, and could not be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) belong to another influencer and are listed under that one.</source>
        <translation>
            <numerusform>%1: %Ln row belongs to another influencer and is listed under that one.</numerusform>
            <numerusform>%1: %Ln rows belong to another influencer and are listed under that one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %Ln credit(s), plus retries</source>
        <translation>
            <numerusform>exactly %Ln credit, plus retries</numerusform>
            <numerusform>exactly %Ln credits, plus retries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln credit(s), end unknown, plus retries</source>
        <translation>
            <numerusform>at least %Ln credit, end unknown, plus retries</numerusform>
            <numerusform>at least %Ln credits, end unknown, plus retries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) came twice in one page. Each livestream is kept once.</source>
        <translation>
            <numerusform>%1: %Ln row came twice in one page. Each livestream is kept once.</numerusform>
            <numerusform>%1: %Ln rows came twice in one page. Each livestream is kept once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln page(s) that may be paid for: %1</source>
        <extracomment>%1: facts of the fetch so far</extracomment>
        <translation>
            <numerusform>Waiting for %Ln page that may be paid for: %1</numerusform>
            <numerusform>Waiting for %Ln pages that may be paid for: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln credit(s): the budget ends it there</source>
        <translation>
            <numerusform>up to %Ln credit: the budget ends it there</numerusform>
            <numerusform>up to %Ln credits: the budget ends it there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>livestreams</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>livestreams</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln credit(s)</source>
        <translation>
            <numerusform>up to %Ln credit</numerusform>
            <numerusform>up to %Ln credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading, %Ln influencer(s) to go: %1</source>
        <extracomment>%1: facts of the fetch so far</extracomment>
        <translation>
            <numerusform>Reading, %Ln influencer to go: %1</numerusform>
            <numerusform>Reading, %Ln influencers to go: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading, %Ln page(s) so far</source>
        <translation>
            <numerusform>reading, %Ln page so far</numerusform>
            <numerusform>reading, %Ln pages so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read, %Ln new</source>
        <extracomment>An influencer whose pages a run has read: how many livestreams were new</extracomment>
        <translation>
            <numerusform>read, %Ln new</numerusform>
            <numerusform>read, %Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to be left alone: go on in %Ln minute(s) at the earliest.</source>
        <translation>
            <numerusform>The server asks to be left alone: go on in %Ln minute at the earliest.</numerusform>
            <numerusform>The server asks to be left alone: go on in %Ln minutes at the earliest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to be left alone: go on in %Ln hour(s) at the earliest.</source>
        <translation>
            <numerusform>The server asks to be left alone: go on in %Ln hour at the earliest.</numerusform>
            <numerusform>The server asks to be left alone: go on in %Ln hours at the earliest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln credit(s), more only where livestreams are new, changed or of the last days, plus retries</source>
        <translation>
            <numerusform>at least %Ln credit, more only where livestreams are new, changed or of the last days, plus retries</numerusform>
            <numerusform>at least %Ln credits, more only where livestreams are new, changed or of the last days, plus retries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where the list of %Ln influencer(s) ends is not known: the next page has not come right so far. A fetch of all pages asks for it again.</source>
        <translation>
            <numerusform>Where the list of %Ln influencer ends is not known: the next page has not come right so far. A fetch of all pages asks for it again.</numerusform>
            <numerusform>Where the lists of %Ln influencers end is not known: the next page has not come right so far. A fetch of all pages asks for it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message numerus="yes">
        <source>%n livestream(s)</source>
        <translation>
            <numerusform>%n livestream</numerusform>
            <numerusform>%n livestreams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n livestream(s) without a start left out</source>
        <translation>
            <numerusform>%n livestream without a start left out</numerusform>
            <numerusform>%n livestreams without a start left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln influencer(s)</source>
        <extracomment>Part of a chart&apos;s title: who is in it</extracomment>
        <translation>
            <numerusform>%Ln influencer</numerusform>
            <numerusform>%Ln influencers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s) without a start or a duration left out</source>
        <translation>
            <numerusform>%Ln livestream without a start or a duration left out</numerusform>
            <numerusform>%Ln livestreams without a start or a duration left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker influencer(s) left out</source>
        <translation>
            <numerusform>%Ln weaker influencer left out</numerusform>
            <numerusform>%Ln weaker influencers left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %Ln livestream(s)</source>
        <extracomment>A moving mean; the last ones up to each</extracomment>
        <translation>
            <numerusform>mean of %Ln livestream</numerusform>
            <numerusform>mean of %Ln livestreams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %Ln week(s)</source>
        <translation>
            <numerusform>mean of %Ln week</numerusform>
            <numerusform>mean of %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %Ln month(s)</source>
        <translation>
            <numerusform>mean of %Ln month</numerusform>
            <numerusform>mean of %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) merged for the screen</source>
        <extracomment>In the legend: so many points lie in the same pixels as others</extracomment>
        <translation>
            <numerusform>%Ln point merged for the screen</numerusform>
            <numerusform>%Ln points merged for the screen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s) left out: one of the two is unknown</source>
        <translation>
            <numerusform>%Ln livestream left out: one of the two is unknown</numerusform>
            <numerusform>%Ln livestreams left out: one of the two is unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s) of 0 left out: a logarithmic axis has no 0</source>
        <translation>
            <numerusform>%Ln livestream of 0 left out: a logarithmic axis has no 0</numerusform>
            <numerusform>%Ln livestreams of 0 left out: a logarithmic axis has no 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s) as points.</source>
        <translation>
            <numerusform>%Ln livestream as points.</numerusform>
            <numerusform>%Ln livestreams as points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln influencer(s) left out: nothing is known</source>
        <translation>
            <numerusform>%Ln influencer left out: nothing is known</numerusform>
            <numerusform>%Ln influencers left out: nothing is known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more influencer(s) below these</source>
        <extracomment>In the legend: there is no room for the bars of these</extracomment>
        <translation>
            <numerusform>%Ln more influencer below these</numerusform>
            <numerusform>%Ln more influencers below these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more influencer(s) with fewer livestreams</source>
        <extracomment>In the legend: there is no room for the boxes of these</extracomment>
        <translation>
            <numerusform>%Ln more influencer with fewer livestreams</numerusform>
            <numerusform>%Ln more influencers with fewer livestreams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s) left out: the number is unknown</source>
        <translation>
            <numerusform>%Ln livestream left out: the number is unknown</numerusform>
            <numerusform>%Ln livestreams left out: the number is unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n livestream(s) without an influencer id left out</source>
        <translation>
            <numerusform>%n livestream without an influencer id left out</numerusform>
            <numerusform>%n livestreams without an influencer id left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln influencer(s), too many for a line each</source>
        <extracomment>Note beside a chart that shows many influencers as one line, not a line for each</extracomment>
        <translation>
            <numerusform>%Ln influencer, too many for a line each</numerusform>
            <numerusform>%Ln influencers, too many for a line each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s): the stronger a cell&apos;s colour, the more of them</source>
        <extracomment>In the legend of a scatter chart with too many points to be told apart</extracomment>
        <translation>
            <numerusform>%Ln livestream: the stronger a cell&apos;s colour, the more of them</numerusform>
            <numerusform>%Ln livestreams: the stronger a cell&apos;s colour, the more of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of the live days in %Ln day(s)</source>
        <extracomment>A moving mean; days without a livestream are not in it</extracomment>
        <translation>
            <numerusform>mean of the live days in %Ln day</numerusform>
            <numerusform>mean of the live days in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s) without captured likes and comments left out</source>
        <extracomment>Note beside a chart of likes or comments: where both are 0 the source captured neither</extracomment>
        <translation>
            <numerusform>%Ln livestream without captured likes and comments left out</numerusform>
            <numerusform>%Ln livestreams without captured likes and comments left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %Ln day(s)</source>
        <translation>
            <numerusform>mean of %Ln day</numerusform>
            <numerusform>mean of %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more here</source>
        <extracomment>Last line of a tip: so many signs of a chart more, all in one place</extracomment>
        <translation>
            <numerusform>and %Ln more here</numerusform>
            <numerusform>and %Ln more here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfluencerWords</name>
    <message numerus="yes">
        <source>%Ln livestream(s)</source>
        <translation>
            <numerusform>%Ln livestream</numerusform>
            <numerusform>%Ln livestreams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln livestream(s) stored</source>
        <translation>
            <numerusform>%Ln livestream stored</numerusform>
            <numerusform>%Ln livestreams stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since you last looked</source>
        <translation>
            <numerusform>%Ln new since you last looked</numerusform>
            <numerusform>%Ln new since you last looked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d ago</source>
        <translation>
            <numerusform>%Ln d ago</numerusform>
            <numerusform>%Ln d ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit(s)</source>
        <translation>
            <numerusform>%Ln credit</numerusform>
            <numerusform>%Ln credits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%1: of %Ln influencer(s) no livestream is stored from so far back: either there was none, or it was not read. The change is that of the others.</source>
        <translation>
            <numerusform>%1: of %Ln influencer no livestream is stored from so far back: either there was none, or it was not read. The change is that of the others.</numerusform>
            <numerusform>%1: of %Ln influencers no livestream is stored from so far back: either there was none, or it was not read. The change is that of the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>livegauge::FetchBanner</name>
    <message numerus="yes">
        <source>Reading %Ln influencer(s) was broken off before its end. What came is in the archive; going on buys only what is missing.</source>
        <translation>
            <numerusform>Reading %Ln influencer was broken off before its end. What came is in the archive; going on buys only what is missing.</numerusform>
            <numerusform>Reading %Ln influencers was broken off before its end. What came is in the archive; going on buys only what is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>livegauge::FindBar</name>
    <message numerus="yes">
        <source>%Ln cell(s) hold it.</source>
        <translation>
            <numerusform>%Ln cell holds it.</numerusform>
            <numerusform>%Ln cells hold it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>livegauge::GroupDialog</name>
    <message numerus="yes">
        <source>Group of %Ln influencer(s)</source>
        <translation>
            <numerusform>Group of %Ln influencer</numerusform>
            <numerusform>Group of %Ln influencers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>livegauge::KeyPage</name>
    <message numerus="yes">
        <source>The key works. The answer held %n livestream(s).</source>
        <translation>
            <numerusform>The key works. The answer held %n livestream.</numerusform>
            <numerusform>The key works. The answer held %n livestreams.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>livegauge::OdditiesDialog</name>
    <message numerus="yes">
        <source>&amp;Mark %Ln in the table</source>
        <extracomment>Button: marks the livestreams that are chosen in this list in the table; %Ln: how many</extracomment>
        <translation>
            <numerusform>&amp;Mark %Ln in the table</numerusform>
            <numerusform>&amp;Mark %Ln in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>livegauge::PeriodPopup</name>
    <message numerus="yes">
        <source>%Ln day(s), both included.</source>
        <translation>
            <numerusform>%Ln day, both included.</numerusform>
            <numerusform>%Ln days, both included.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>livegauge::SearchForm</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln influencer(s), %1</source>
        <translation>
            <numerusform>%Ln influencer, %1</numerusform>
            <numerusform>%Ln influencers, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubled ID(s) left out.</source>
        <translation>
            <numerusform>%Ln doubled ID left out.</numerusform>
            <numerusform>%Ln doubled IDs left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ID(s) were read from the file. Left out, since it is no ID: %1.</source>
        <translation>
            <numerusform>%Ln ID was read from the file. Left out, since it is no ID: %1.</numerusform>
            <numerusform>%Ln IDs were read from the file. Left out, since it is no ID: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>livegauge::SelectionBar</name>
    <message numerus="yes">
        <source>In some markets the next day has begun already. Of each market its own %Ln day(s) are shown.</source>
        <translation>
            <numerusform>In some markets the next day has begun already. Of each market its own %Ln day is shown.</numerusform>
            <numerusform>In some markets the next day has begun already. Of each market its own %Ln days are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>livegauge::SumsBar</name>
    <message numerus="yes">
        <source>%1 of %Ln marked livestream(s)</source>
        <extracomment>%1: a column&apos;s title. Over which livestreams the sums beside it are</extracomment>
        <translation>
            <numerusform>%1 of %Ln marked livestream</numerusform>
            <numerusform>%1 of %Ln marked livestreams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln livestream(s) shown</source>
        <translation>
            <numerusform>%1 of %Ln livestream shown</numerusform>
            <numerusform>%1 of %Ln livestreams shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>livegauge::TablePanel</name>
    <message numerus="yes">
        <source>%Ln livestream(s)</source>
        <translation>
            <numerusform>%Ln livestream</numerusform>
            <numerusform>%Ln livestreams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln livestream(s).</source>
        <translation>
            <numerusform>Copied %Ln livestream.</numerusform>
            <numerusform>Copied %Ln livestreams.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>livegauge::TrendTab</name>
    <message numerus="yes">
        <source>Moving mean of %Ln</source>
        <translation>
            <numerusform>Moving mean of %Ln</numerusform>
            <numerusform>Moving mean of %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>livegauge::WatchlistCells</name>
    <message numerus="yes">
        <source>%Ln influencer(s)</source>
        <translation>
            <numerusform>%Ln influencer</numerusform>
            <numerusform>%Ln influencers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>livegauge::WatchlistImport</name>
    <message numerus="yes">
        <source>%Ln influencer(s).</source>
        <translation>
            <numerusform>%Ln influencer.</numerusform>
            <numerusform>%Ln influencers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them already on the watchlist.</source>
        <translation>
            <numerusform>%Ln of them already on the watchlist.</numerusform>
            <numerusform>%Ln of them already on the watchlist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ID(s) given more than once.</source>
        <translation>
            <numerusform>%Ln ID given more than once.</numerusform>
            <numerusform>%Ln IDs given more than once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) or group(s) left out, since the text&apos;s encoding is not known. Save the file as UTF-8 to keep them.</source>
        <translation>
            <numerusform>%Ln name or group left out, since the text&apos;s encoding is not known. Save the file as UTF-8 to keep them.</numerusform>
            <numerusform>%Ln names or groups left out, since the text&apos;s encoding is not known. Save the file as UTF-8 to keep them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) are no ID and stay out: %1</source>
        <extracomment>%1: words that are no id, as they were written</extracomment>
        <translation>
            <numerusform>%Ln word is no ID and stays out: %1</numerusform>
            <numerusform>%Ln words are no IDs and stay out: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
