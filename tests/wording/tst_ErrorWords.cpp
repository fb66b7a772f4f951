#include "wording/ErrorWords.h"

#include <QSet>
#include <QTest>

using namespace livegauge;

class TestErrorWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentenceOfItsOwnAndAdvice()
    {
        QSet<QString> sentences;
        const int count = static_cast<int>(ErrorKind::ArchiveDiskFault) + 1;
        for (int kind = 0; kind < count; ++kind) {
            Error error;
            error.kind = static_cast<ErrorKind>(kind);
            QVERIFY(errorSentence(error).endsWith(QLatin1Char('.')));
            QVERIFY(errorAdvice(error).endsWith(QLatin1Char('.')));
            const QString advice = errorAdvice(error, Reader::Terminal);
            QVERIFY(advice.endsWith(QLatin1Char('.')));
            QVERIFY2(!advice.contains(QStringLiteral("in the settings")), qPrintable(advice));
            sentences.insert(errorSentence(error));
        }
        QCOMPARE(sentences.size(), count);
    }

    void theServersOwnMessageIsQuoted()
    {
        Error error;
        error.kind = ErrorKind::OutOfCredit;
        error.serverMessage = QStringLiteral("apiKey quota\nis %1 not enough");
        QCOMPARE(errorSentence(error),
                 QStringLiteral("The account has no credits left. "
                                "The server says: “apiKey quota is %1 not enough”."));
    }

    void aMessageWithoutEndIsCut()
    {
        Error error;
        error.serverMessage = QString(100000, QLatin1Char('x'));
        QVERIFY(errorSentence(error).size() < 400);
        QVERIFY(errorDetail(error).size() < 400);
    }

    void theDetailIsTechnicalAndWhole()
    {
        Error error;
        error.kind = ErrorKind::TooManyRequests;
        error.status = 429;
        error.code = 42901;
        error.serverMessage = QStringLiteral("qps limit exceeded");
        error.target = QStringLiteral("https://elsewhere.example/login");
        error.detail = QStringLiteral("from the curious");
        error.retryAfter = std::chrono::seconds(2);
        error.sends = 3;
        QCOMPARE(errorDetail(error),
                 QStringLiteral("Kind: TooManyRequests\n"
                                "HTTP status: 429\n"
                                "Code in the answer: 42901\n"
                                "Server message: qps limit exceeded\n"
                                "Redirected to: https://elsewhere.example/login\n"
                                "Retry after: 2000 ms\n"
                                "Requests sent: 3\n"
                                "Detail: from the curious"));
    }
};

QTEST_APPLESS_MAIN(TestErrorWords)
#include "tst_ErrorWords.moc"
