#pragma once

#include "domain/ApiKey.h"
#include "domain/Error.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace livegauge {

class KeyHolder;
namespace Ui {
class KeyPage;
}

/// The settings' page for the API key: where it comes from, enter, save, forget, test it.
class KeyPage : public QWidget {
    Q_OBJECT

public:
    /// `keys` must outlive the page.
    explicit KeyPage(KeyHolder &keys, QWidget *parent = nullptr);
    ~KeyPage() override;

    /// A test that was asked for before this page was made is still under way.
    void showTesting();
    /// While a fetch runs no key is tested: both would spend from the same day's budget.
    void setFetching(bool fetching);
    /// The answer to testRequested(): no error and the number of livestreams, or the error.
    void showTestResult(const std::optional<Error> &error, int rows);

    bool hasTypedKey() const;
    /// Saves the typed key in the keychain. False, with the reason beside the field, for a key
    /// that cannot be one.
    bool saveTypedKey();
    /// Empties and masks the field.
    void discardTypedKey();

Q_SIGNALS:
    /// The user agreed to spend a request on it. The typed key, else the one in use.
    void testRequested(const livegauge::Credentials &credentials);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Test { Idle, Confirming, Asking, Answered };

    void connectWidgets();
    void onTyped(const QString &text);
    void onReveal(bool shown);
    void useTypedKey();
    void setTest(Test test);
    void sendTest();

    /// The typed key where it can be one; else says why not beside the field.
    std::optional<ApiKey> typedKey();
    bool isReadOnly() const;
    QString environmentWords() const;
    void refresh();
    void refreshKey();
    void refreshTest();
    QString fetchingText() const;
    QString testText() const;

    KeyHolder &m_keys;
    std::unique_ptr<Ui::KeyPage> m_ui;
    Test m_test = Test::Idle;
    std::optional<Error> m_error;
    int m_rows = 0;
    bool m_isFetching = false;
    bool m_isTypedKeyRefused = false;
};

} // namespace livegauge
