#pragma once

#include <QIODevice>

namespace livegauge {

/// The empty body of a request. Before Qt sends a request again by itself it rewinds the body;
/// this one refuses once the request has left, and Qt then ends the reply with
/// QNetworkReply::ContentReSendError.
class UnrepeatableBody final : public QIODevice {
    Q_OBJECT

public:
    UnrepeatableBody();

    /// The request has left.
    void seal() { m_isSealed = true; }

    qint64 size() const override { return 0; }
    bool reset() override { return !m_isSealed; }
    bool seek(qint64 position) override { return position == 0 && !m_isSealed; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool m_isSealed = false;
};

} // namespace livegauge
