#include "wording/Language.h"

#include <QTest>

using namespace livegauge;

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesOfEveryStyleAreRead()
    {
        for (const char *code : {"zh", "zh_CN", "zh-Hans-CN", "ZH-cn"})
            QCOMPARE(languageFromCode(QLatin1String(code)), std::optional(Language::Chinese));
        for (const char *code : {"en", "en_GB", "en-US"})
            QCOMPARE(languageFromCode(QLatin1String(code)), std::optional(Language::English));
        for (const char *code : {"", "e", "de_DE", "enx", "zhx"})
            QCOMPARE(languageFromCode(QLatin1String(code)), std::optional<Language>());
    }
};

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_Language.moc"
