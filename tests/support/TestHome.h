#pragma once

#include <QTemporaryDir>

namespace livegauge::test {

/// Gives the process an empty home and turns on Qt's test-mode paths, so that no test can reach the
/// user's settings, archive or keychain. Make one before the application object.
class TestHome {
public:
    TestHome();
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace livegauge::test
