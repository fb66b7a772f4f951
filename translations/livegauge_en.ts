<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
            <numerusform>%Ln request had left without an answer and may have cost a credit each.</numerusform>
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
            <numerusform>%1: %Ln row belongs to another influencer and are listed under that one.</numerusform>
            <numerusform>%1: %Ln rows belong to another influencer and are listed under that one.</numerusform>
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
    <name>livegauge::TablePanel</name>
    <message numerus="yes">
        <source>%Ln livestream(s)</source>
        <translation>
            <numerusform>%Ln livestream</numerusform>
            <numerusform>%Ln livestreams</numerusform>
        </translation>
    </message>
</context>
</TS>
