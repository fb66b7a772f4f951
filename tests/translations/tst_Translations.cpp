#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context;
    QString source;
    QString comment; ///< tells two equal sources apart
    QStringList forms; ///< one, or one for each plural form
    bool unfinished = false;
    bool plural = false;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.plural) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readCatalogue(const QString &name)
{
    QList<Message> messages;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        if (xml.name() == QLatin1String("message"))
            messages.append(readMessage(xml, context));
    }
    return messages;
}

QString catalogue(const char *name)
{
    return QStringLiteral(LIVEGAUGE_SOURCE_DIR "/translations/") + QLatin1String(name);
}

/// %1 … %9, %n and %L…, sorted: a translation must hold the same ones.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(?:[1-9]|n)"));
    QStringList found;
    auto match = pattern.globalMatch(text);
    while (match.hasNext())
        found.append(match.next().captured());
    found.sort();
    return found;
}

QSet<QString> keysOf(const QList<Message> &messages)
{
    QSet<QString> keys;
    for (const Message &message : messages)
        keys.insert(
            message.context + QStringLiteral(": ") + message.source
            + (message.comment.isEmpty() ? QString() : QStringLiteral(" // ") + message.comment));
    return keys;
}

/// What a text ends with, the same for Latin and Chinese marks; 0 where it is no mark.
char16_t endMark(const QString &text)
{
    static const QString marks = QStringLiteral("…….。:：?？!！");
    const auto at = text.isEmpty() ? -1 : marks.indexOf(text.back());
    return at < 0 ? u'\0' : marks.at(at / 2 * 2).unicode();
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("plurals");
        QTest::newRow("Chinese") << catalogue("livegauge_zh_CN.ts") << 1;
        QTest::newRow("English plurals") << catalogue("livegauge_en.ts") << 2;
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, file);
        QFETCH(int, plurals);
        const QList<Message> messages = readCatalogue(file);
        QVERIFY2(!messages.isEmpty(), qPrintable(file));
        for (const Message &message : messages) {
            QVERIFY2(!message.unfinished, qPrintable(message.source));
            QVERIFY2(message.forms.size() == (message.plural ? plurals : 1),
                     qPrintable(message.source));
            QVERIFY2(!message.forms.contains(QString()), qPrintable(message.source));
        }
    }

    void placeholdersAreTheSame_data() { everyTextIsTranslated_data(); }

    void placeholdersAreTheSame()
    {
        QFETCH(QString, file);
        for (const Message &message : readCatalogue(file)) {
            for (const QString &form : message.forms)
                QVERIFY2(placeholders(form) == placeholders(message.source),
                         qPrintable(message.source));
        }
    }

    void textsEndAlike_data() { everyTextIsTranslated_data(); }

    void textsEndAlike()
    {
        QFETCH(QString, file);
        for (const Message &message : readCatalogue(file)) {
            for (const QString &form : message.forms)
                QVERIFY2(endMark(form) == endMark(message.source), qPrintable(message.source));
        }
    }

    void englishHasEveryPlural()
    {
        QSet<QString> plurals;
        for (const Message &message : readCatalogue(catalogue("livegauge_zh_CN.ts"))) {
            if (message.plural)
                plurals.unite(keysOf({message}));
        }
        QCOMPARE(keysOf(readCatalogue(catalogue("livegauge_en.ts"))), plurals);
    }

    void oneThingIsNotSpokenOfAsMany()
    {
        // "1 influencer were", "1 word are", "1 row belongs to … and are"
        static const QRegularExpression many(
            QStringLiteral("%L?n \\w+ (?:were|are|have|belong)\\b|\\band are\\b"));
        for (const Message &message : readCatalogue(catalogue("livegauge_en.ts")))
            QVERIFY2(!many.match(message.forms.value(0)).hasMatch(),
                     qPrintable(message.forms.value(0)));
    }

    void noTextOfTheSourcesIsMissing()
    {
        QTemporaryDir folder;
        const QString fresh = folder.filePath(QStringLiteral("livegauge_zh_CN.ts"));
        QProcess lupdate;
        lupdate.start(QStringLiteral(LIVEGAUGE_LUPDATE),
                      {QStringLiteral("-silent"), QStringLiteral("-locations"),
                       QStringLiteral("none"), QStringLiteral("-no-ui-lines"),
                       QStringLiteral(LIVEGAUGE_SOURCE_DIR "/src"),
                       QStringLiteral(LIVEGAUGE_SOURCE_DIR "/ui"), QStringLiteral("-ts"), fresh});
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
        const QSet<QString> inSources = keysOf(readCatalogue(fresh));
        const QSet<QString> inCatalogue = keysOf(readCatalogue(catalogue("livegauge_zh_CN.ts")));
        QVERIFY(!inSources.isEmpty());
        QCOMPARE(QStringList((inSources - inCatalogue).values()), QStringList());
        QCOMPARE(QStringList((inCatalogue - inSources).values()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_Translations.moc"
