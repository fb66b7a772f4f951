#include "widgets/settings/KeyPage.h"

#include "secrets/KeyHolder.h"
#include "ui_KeyPage.h"
#include "widgets/Labels.h"
#include "widgets/settings/KeyWords.h"
#include "wording/ErrorWords.h"

#include <QEvent>

namespace livegauge {

KeyPage::KeyPage(KeyHolder &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_ui(std::make_unique<Ui::KeyPage>())
{
    m_ui->setupUi(this);
    makeDividingLine(m_ui->line);
    connectWidgets();
    refresh();
}

KeyPage::~KeyPage() = default;

void KeyPage::connectWidgets()
{
    connect(&m_keys, &KeyHolder::changed, this, &KeyPage::refresh);
    connect(m_ui->key, &QLineEdit::textChanged, this, &KeyPage::onTyped);
    connect(m_ui->reveal, &QPushButton::toggled, this, &KeyPage::onReveal);
    connect(m_ui->save, &QPushButton::clicked, this, &KeyPage::saveTypedKey);
    connect(m_ui->session, &QPushButton::clicked, this, &KeyPage::useTypedKey);
    connect(m_ui->forget, &QPushButton::clicked, &m_keys, &KeyHolder::forget);
    connect(m_ui->retry, &QPushButton::clicked, &m_keys, &KeyHolder::retry);
    connect(m_ui->test, &QPushButton::clicked, this, [this] {
        setTest(Test::Confirming);
        m_ui->send->setFocus();
    });
    connect(m_ui->cancelTest, &QPushButton::clicked, this, [this] {
        setTest(Test::Idle);
        m_ui->test->setFocus();
    });
    connect(m_ui->send, &QPushButton::clicked, this, &KeyPage::sendTest);
    connect(m_ui->details, &QPushButton::toggled, this, &KeyPage::refreshTest);
}

void KeyPage::showTesting()
{
    setTest(Test::Asking);
}

void KeyPage::setFetching(bool fetching)
{
    m_isFetching = fetching;
    setTest(fetching && m_test == Test::Confirming ? Test::Idle : m_test);
}

void KeyPage::showTestResult(const std::optional<Error> &error, int rows)
{
    m_error = error;
    m_rows = rows;
    m_ui->details->setChecked(false);
    setTest(Test::Answered);
}

bool KeyPage::hasTypedKey() const
{
    return !isReadOnly() && !m_ui->key->text().isEmpty();
}

bool KeyPage::saveTypedKey()
{
    const auto key = typedKey();
    if (!key)
        return false;
    discardTypedKey();
    m_keys.save(*key);
    return true;
}

void KeyPage::useTypedKey()
{
    const auto key = typedKey();
    if (!key)
        return;
    discardTypedKey();
    m_keys.useForSession(*key);
}

void KeyPage::discardTypedKey()
{
    // Not clear(): that would leave the key in the field's undo history.
    m_ui->key->setText(QString());
    m_ui->reveal->setChecked(false);
    m_isTypedKeyRefused = false;
    refreshKey();
}

void KeyPage::onTyped(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed != text)
        m_ui->key->setText(trimmed);
    m_isTypedKeyRefused = false;
    // What the test said was about another key.
    if (m_test == Test::Answered)
        setTest(Test::Idle);
    refreshKey();
    refreshTest();
}

void KeyPage::onReveal(bool shown)
{
    m_ui->key->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

void KeyPage::setTest(Test test)
{
    m_test = test;
    refreshTest();
}

void KeyPage::sendTest()
{
    Credentials credentials = m_keys.credentials();
    if (hasTypedKey()) {
        const auto key = typedKey();
        if (!key) {
            setTest(Test::Idle);
            return;
        }
        credentials.key = *key;
    }
    setTest(Test::Asking);
    Q_EMIT testRequested(credentials);
}

std::optional<ApiKey> KeyPage::typedKey()
{
    const ApiKey key(m_ui->key->text().toUtf8());
    m_isTypedKeyRefused = !key.isWellFormed();
    refreshKey();
    if (m_isTypedKeyRefused) {
        m_ui->key->setFocus();
        return std::nullopt;
    }
    return key;
}

bool KeyPage::isReadOnly() const
{
    return m_keys.source() == KeySource::Environment;
}

QString KeyPage::environmentWords() const
{
    const QString variable = QStringLiteral("KEYAPI_TOKEN");
    if (!m_keys.credentials().key.isWellFormed())
        return tr("The environment variable %1 is set, but what it holds cannot be a key. Correct "
                  "or unset the variable and start LiveGauge again.")
            .arg(variable);
    return tr("The environment variable %1 is set. Its key is used and cannot be changed here: to "
              "use another key, unset the variable and start LiveGauge again.")
        .arg(variable);
}

void KeyPage::refresh()
{
    refreshKey();
    refreshTest();
}

void KeyPage::refreshKey()
{
    const bool readOnly = isReadOnly();
    const KeychainState state = m_keys.keychain();
    const bool asking = state.phase == KeychainState::Phase::Asking;
    const bool failed = state.phase == KeychainState::Phase::Failed;

    m_ui->address->setText(m_keys.origin());
    m_ui->inUse->setText(keyInUseWords(m_keys));
    m_ui->key->setEnabled(!readOnly);
    m_ui->reveal->setEnabled(!readOnly);
    setWords(m_ui->keyMessage,
             m_isTypedKeyRefused
                 ? tr("This cannot be a key: it may hold only letters, digits and signs of the "
                      "English keyboard, and no space.")
                 : QString());
    setWords(m_ui->environment, readOnly ? environmentWords() : QString());
    setWords(m_ui->keychain, keychainWords(m_keys));
    setRole(m_ui->keychain, failed ? QLatin1String("bad") : QLatin1String("muted"));
    m_ui->keychain->setToolTip(failed ? state.failure.detail : QString());
    m_ui->retry->setVisible(failed);
    m_ui->save->setEnabled(hasTypedKey() && !asking);
    m_ui->session->setEnabled(hasTypedKey());
    const bool mayHoldOne = failed || m_keys.source() != KeySource::None;
    m_ui->forget->setEnabled(!readOnly && !asking && mayHoldOne);
}

void KeyPage::refreshTest()
{
    const bool answered = m_test == Test::Answered;
    const bool failed = answered && m_error;
    const bool hasKey = hasTypedKey() || m_keys.credentials().key.isWellFormed();
    const bool detailed = failed && m_ui->details->isChecked();

    m_ui->test->setEnabled(hasKey && !m_isFetching && (m_test == Test::Idle || answered));
    m_ui->test->setToolTip(fetchingText());
    m_ui->confirm->setVisible(m_test == Test::Confirming);
    setWords(m_ui->testWords, testText());
    setRole(m_ui->testWords, failed ? QLatin1String("bad") : QLatin1String(""));
    setWords(m_ui->testAdvice, failed ? errorAdvice(*m_error) : QString());
    m_ui->details->setVisible(failed);
    m_ui->detailText->setPlainText(detailed ? errorDetail(*m_error) : QString());
    m_ui->detailText->setVisible(detailed);
}

QString KeyPage::fetchingText() const
{
    return m_isFetching ? tr("A fetch is running. A key can be tested when it has ended.")
                        : QString();
}

QString KeyPage::testText() const
{
    switch (m_test) {
    case Test::Idle:
        return fetchingText();
    case Test::Confirming:
        return {};
    case Test::Asking:
        //: While the one request that tests the key is on its way
        return tr("Testing …");
    case Test::Answered:
        break;
    }
    if (m_error)
        return errorSentence(*m_error);
    return m_rows == 0 ? tr("The key works. The answer held no livestreams.")
                       : tr("The key works. The answer held %n livestream(s).", nullptr, m_rows);
}

void KeyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace livegauge
