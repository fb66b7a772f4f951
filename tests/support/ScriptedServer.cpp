#include "support/ScriptedServer.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

#include <sys/socket.h>

namespace livegauge::test {
namespace {

const QByteArray markerHead = "MARKER\r\n\r\n";

QString tlsFile(const char *name)
{
    return QStringLiteral(LIVEGAUGE_TEST_SUPPORT "/tls/") + QString::fromLatin1(name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QSslConfiguration tlsOf(bool forAnotherHost)
{
    QSslConfiguration tls;
    const QByteArray certificate =
        contentOf(tlsFile(forAnotherHost ? "elsewhere.pem" : "loopback.pem"));
    const QByteArray key = contentOf(tlsFile(forAnotherHost ? "elsewhere.key" : "loopback.key"));
    tls.setLocalCertificate(QSslCertificate(certificate));
    tls.setPrivateKey(QSslKey(key, QSsl::Ec));
    return tls;
}

QByteArray headOf(int status, const Answer::Headers &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    return head;
}

bool names(const Answer::Headers &headers, const QByteArray &name)
{
    return std::any_of(headers.begin(), headers.end(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

Answer Answer::http(int status, const QByteArray &body, const Headers &headers)
{
    Answer answer;
    answer.bytes = headOf(status, headers);
    if (!names(headers, "Content-Type"))
        answer.bytes += "Content-Type: application/json\r\n";
    answer.bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return answer;
}

Answer Answer::refusal(int status, const QByteArray &message, const Headers &headers)
{
    const QJsonObject body{{QStringLiteral("code"), status},
                           {QStringLiteral("data"), QJsonValue()},
                           {QStringLiteral("message"), QString::fromUtf8(message)}};
    return http(status, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

Answer Answer::rows(const QJsonArray &rows)
{
    const QJsonObject body{{QStringLiteral("code"), 0},
                           {QStringLiteral("message"), QStringLiteral("success")},
                           {QStringLiteral("data"), rows},
                           {QStringLiteral("requestId"), QStringLiteral("scripted")}};
    return http(200, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Answer Answer::hang()
{
    Answer answer;
    answer.then = Then::Hang;
    return answer;
}

Answer Answer::closeWithoutAnswer()
{
    Answer answer;
    answer.then = Then::Close;
    return answer;
}

Answer Answer::reset()
{
    Answer answer;
    answer.then = Then::Reset;
    return answer;
}

Answer Answer::half(const QByteArray &body, bool withLength)
{
    Answer answer;
    Headers headers{{"Content-Type", "application/json"}, {"Connection", "close"}};
    if (withLength)
        headers.emplace_back("Content-Length", QByteArray::number(body.size()));
    answer.bytes = headOf(200, headers) + "\r\n" + body.first(body.size() / 2);
    answer.then = Then::Close;
    return answer;
}

Answer Answer::redirect(int status, const QByteArray &location)
{
    return http(status, {}, {{"Location", location}, {"Content-Type", "text/html"}});
}

QByteArray Request::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

QString Request::queryItem(const QString &name) const
{
    return QUrlQuery(QUrl::fromEncoded(target)).queryItemValue(name, QUrl::FullyDecoded);
}

ScriptedServer::ScriptedServer(Transport transport)
    : m_transport(transport)
{
    if (transport == Transport::Plain) {
        m_server = std::make_unique<QTcpServer>();
    } else {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tlsOf(transport == Transport::TlsForAnotherHost));
        m_server = std::move(server);
    }
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen on loopback");
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this,
            &ScriptedServer::welcome);
}

ScriptedServer::~ScriptedServer() = default;

QUrl ScriptedServer::base() const
{
    const QString scheme =
        m_transport == Transport::Plain ? QStringLiteral("http") : QStringLiteral("https");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(port()));
}

quint16 ScriptedServer::port() const
{
    return m_server->serverPort();
}

void ScriptedServer::answer(const Answer &answer, int times)
{
    m_script.insert(m_script.end(), static_cast<std::size_t>(times), answer);
}

void ScriptedServer::handle(const Handler &handler)
{
    m_handler = handler;
}

void ScriptedServer::addRows(const QString &userId, int count)
{
    QJsonArray &rows = m_rows[userId];
    for (int added = 0; added < count; ++added)
        rows.prepend(syntheticRow(userId, static_cast<int>(rows.size())));
}

void ScriptedServer::setRows(const QString &userId, const QJsonArray &rows)
{
    m_rows.insert(userId, rows);
}

QJsonArray ScriptedServer::rows(const QString &userId) const
{
    return m_rows.value(userId);
}

void ScriptedServer::setPaging(Paging paging)
{
    m_paging = paging;
}

void ScriptedServer::setDelay(std::chrono::milliseconds delay)
{
    m_delay = delay;
}

int ScriptedServer::count(const QString &userId) const
{
    return static_cast<int>(std::ranges::count_if(m_requests, [&userId](const Request &request) {
        return request.queryItem(QStringLiteral("user_id")) == userId;
    }));
}

bool ScriptedServer::catchUp()
{
    const QUrl address = base();
    QSslSocket marker;
    marker.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (m_transport == Transport::Plain)
        marker.connectToHost(address.host(), port());
    else
        marker.connectToHostEncrypted(address.host(), port());
    marker.write(markerHead);
    return QTest::qWaitFor([this, before = m_markers] { return m_markers > before; });
}

QJsonObject ScriptedServer::syntheticRow(const QString &userId, int index)
{
    const auto text = [](const char *value) { return QString::fromLatin1(value); };
    constexpr qint64 firstStart = 1'704'672'004;
    const qint64 start = firstStart + index * 86'400LL;
    const qint64 length = 3'600 + index % 7 * 600;
    const qint64 creator = userId.right(6).toLongLong();
    return {
        {text("cover_url"), text("https://covers.example/1.jpeg")},
        {text("create_time"), start},
        {text("duration"), length},
        {text("finish_time"), start + length},
        {text("nick_name"), QStringLiteral("Influencer %1").arg(userId)},
        {text("region"), text("US")},
        {text("room_id"), QString::number(7'300'000'000'000'000'000 + creator * 1'000'000 + index)},
        {text("title"), QStringLiteral("Stream %1").arg(index)},
        {text("total_comments_cnt"), index * 3},
        {text("total_digg_cnt"), index * 11},
        {text("total_followers_cnt"), index % 13},
        {text("total_joins_cnt"), 1'000 + index},
        {text("total_product_cnt"), 10 + index % 90},
        {text("total_sale_cnt"), index % 121},
        {text("total_sale_gmv_amt"), 21.5 * (index % 121)},
        {text("total_views_cnt"), 1'200 + index},
        {text("user_id"), userId},
    };
}

void ScriptedServer::welcome()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        const int connection = ++m_connections;
        connect(socket, &QIODevice::readyRead, this,
                [this, socket, connection] { read(socket, connection); });
        connect(socket, &QIODevice::bytesWritten, this,
                [this](qint64 bytes) { m_bytesSent += bytes; });
        connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        read(socket, connection);
    }
}

void ScriptedServer::read(QTcpSocket *socket, int connection)
{
    const QByteArray received = socket->peek(socket->bytesAvailable());
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Request request;
    request.head = socket->read(end + 4);
    if (request.head == markerHead) {
        ++m_markers;
        return;
    }
    request.connection = connection;
    request.at = std::chrono::steady_clock::now();
    const QList<QByteArray> firstLine = request.head.first(request.head.indexOf('\r')).split(' ');
    request.method = firstLine.value(0);
    request.target = firstLine.value(1);
    m_requests.push_back(request);
    Answer answer;
    if (!m_script.empty()) {
        answer = m_script.front();
        m_script.pop_front();
    } else {
        answer = m_handler ? m_handler(request) : pageOf(request);
    }
    Q_EMIT requested(request);
    QTimer::singleShot(m_delay + answer.delay, socket,
                       [this, socket, answer] { reply(socket, answer); });
}

void ScriptedServer::reply(QTcpSocket *socket, const Answer &answer)
{
    if (answer.perByte.count() > 0) {
        drip(socket, answer);
        return;
    }
    socket->write(answer.bytes);
    if (answer.endless.isEmpty())
        finish(socket, answer.then);
    else
        pour(socket, answer.endless);
}

void ScriptedServer::drip(QTcpSocket *socket, const Answer &answer)
{
    const qsizetype body = answer.bytes.indexOf("\r\n\r\n") + 4;
    socket->write(answer.bytes.first(body));
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, this, [this, socket, timer, answer, at = body]() mutable {
        socket->write(answer.bytes.mid(at++, 1));
        if (at < answer.bytes.size())
            return;
        timer->deleteLater();
        finish(socket, answer.then);
    });
    timer->start(answer.perByte);
}

void ScriptedServer::pour(QTcpSocket *socket, const QByteArray &block)
{
    constexpr qint64 backlog = 256LL * 1024;
    connect(socket, &QIODevice::bytesWritten, this, [socket, block] {
        if (socket->bytesToWrite() < backlog)
            socket->write(block);
    });
    socket->write(block);
}

void ScriptedServer::finish(QTcpSocket *socket, Answer::Then then)
{
    switch (then) {
    case Answer::Then::KeepOpen:
    case Answer::Then::Hang:
        return;
    case Answer::Then::Close:
        socket->disconnectFromHost();
        return;
    case Answer::Then::Reset:
        const linger atOnce{1, 0};
        setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                   sizeof atOnce);
        socket->abort();
        return;
    }
}

Answer ScriptedServer::pageOf(const Request &request) const
{
    const QString userId = request.queryItem(QStringLiteral("user_id"));
    const int page = request.queryItem(QStringLiteral("page_num")).toInt();
    const int size = request.queryItem(QStringLiteral("page_size")).toInt();
    if (page < 1 || size < 1 || size > 10)
        return Answer::refusal(400, "page_num or page_size out of range");
    const QJsonArray all = m_rows.value(userId);
    const int first = m_paging == Paging::ByPage ? (page - 1) * size : page - 1;
    QJsonArray rows;
    for (int at = first; at < std::min<qsizetype>(all.size(), first + size); ++at)
        rows.append(all.at(at));
    return Answer::rows(rows);
}

struct TrustTestCertificate::Before {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
};

TrustTestCertificate::TrustTestCertificate()
    : m_before(std::make_unique<Before>())
{
    QSslConfiguration tls = m_before->tls;
    tls.setCaCertificates({QSslCertificate(contentOf(tlsFile("loopback.pem")))});
    QSslConfiguration::setDefaultConfiguration(tls);
}

TrustTestCertificate::~TrustTestCertificate()
{
    QSslConfiguration::setDefaultConfiguration(m_before->tls);
}

} // namespace livegauge::test
