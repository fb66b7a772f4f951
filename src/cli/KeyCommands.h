#pragma once

#include "cli/CommandOnArchive.h"
#include "cli/KeyFinder.h"
#include "cli/StandardInput.h"
#include "collect/KeyTest.h"

#include <memory>
#include <optional>

namespace livegauge {

/// `key status`.
class KeyStatusCommand : public Command {
    Q_OBJECT

public:
    explicit KeyStatusCommand(CliContext &context);
    void start() override;

private:
    void onFound();

    KeyFinder m_key;
};

/// `key set` and `key forget`: what changes the keychain. The environment's key has no say here.
class KeychainCommand : public Command {
    Q_OBJECT

public:
    explicit KeychainCommand(CliContext &context);
    void start() override;

protected:
    /// The address is one that a key may belong to.
    virtual void begin() = 0;
    KeyHolder &keys() { return m_keys; }
    virtual QString doneText() const = 0;

private:
    void onChanged();

    std::unique_ptr<KeyStore> m_store;
    KeyHolder m_keys;
};

class KeySetCommand : public KeychainCommand {
    Q_OBJECT

public:
    explicit KeySetCommand(CliContext &context);

protected:
    void begin() override;
    QString doneText() const override;

private:
    void onInput();

    StandardInput m_input;
};

class KeyForgetCommand : public KeychainCommand {
    Q_OBJECT

public:
    using KeychainCommand::KeychainCommand;

protected:
    void begin() override;
    QString doneText() const override;
};

/// `key test`: one request, which stands in the ledger. What it brings is kept in the archive, and
/// that is said before and after.
class KeyTestCommand : public CommandOnArchive {
    Q_OBJECT

public:
    explicit KeyTestCommand(CliContext &context);

    void interrupt() override;

protected:
    void begin(const ArchiveInfo &info) override;
    IfMissing ifMissing() const override { return IfMissing::Make; }

private:
    void onFound();
    void onTested(const std::optional<Error> &error, int rows);
    void report(const std::optional<Error> &error, int rows);

    KeyFinder m_key;
    std::unique_ptr<KeyTest> m_test;
    bool m_isInterrupted = false;
};

} // namespace livegauge
