#include "demo/DemoServer.h"

#include "demo/DemoAnswers.h"

#include <httplib.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace livegauge {
namespace {

constexpr std::string_view path = "/v1/tiktok/influencer/livestreams/analytics";
const char *const loopback = "127.0.0.1";
constexpr std::size_t workers = 4;

/// Connections are handed over with their request, never idle: the library holds a worker for
/// every open one, and its stop waits for the worker. Without SO_REUSEPORT, its default, a second
/// server on the port fails instead of taking every other request.
void setOptions(socket_t socket)
{
    const int on = 1;
    const int secondsWithoutRequest = 30;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    ::setsockopt(socket, IPPROTO_TCP, TCP_DEFER_ACCEPT, &secondsWithoutRequest,
                 sizeof secondsWithoutRequest);
}

std::optional<QByteArray> parameter(const httplib::Request &request, const char *name)
{
    if (!request.has_param(name))
        return std::nullopt;
    return QByteArray::fromStdString(request.get_param_value(name));
}

DemoQuestion questionIn(const httplib::Request &request)
{
    return {QByteArray::fromStdString(request.get_header_value("Authorization")),
            parameter(request, "user_id"), parameter(request, "page_num"),
            parameter(request, "page_size")};
}

void send(const DemoAnswer &answer, httplib::Response &response)
{
    response.status = answer.status;
    if (answer.retryAfter > 0)
        response.set_header("Retry-After", std::to_string(answer.retryAfter));
    response.set_content(answer.body.toStdString(), "application/json; charset=utf-8");
}

} // namespace

class DemoServer::Private {
public:
    explicit Private(qint64 now)
        : answers(now)
    {
    }

    void prepare();
    /// Sleeps, but not through a stop.
    void wait();

    DemoAnswers answers;
    std::atomic<std::chrono::milliseconds> latency{std::chrono::milliseconds(0)};
    std::unique_ptr<httplib::Server> server;
    std::thread listener;
    std::atomic<bool> listenerEnded = false;
    int port = 0;

    std::mutex mutex;
    std::condition_variable stopped;
    bool stopping = false;
};

void DemoServer::Private::prepare()
{
    server = std::make_unique<httplib::Server>();
    server->new_task_queue = [] { return new httplib::ThreadPool(workers); };
    server->set_socket_options(setOptions);
    // One request a connection: a client never writes into one that is just being closed.
    server->set_keep_alive_max_count(1);
    server->set_keep_alive_timeout(0);
    server->set_read_timeout(0, 50'000);
    server->Get(std::string(path),
                [this](const httplib::Request &request, httplib::Response &response) {
                    wait();
                    send(answers.answer(questionIn(request)), response);
                });
    server->set_error_handler([](const httplib::Request &, httplib::Response &response) {
        if (response.body.empty())
            send(refusal(response.status, response.status == 404 ? "Not Found" : "Bad Request"),
                 response);
    });
}

void DemoServer::Private::wait()
{
    std::unique_lock lock(mutex);
    stopped.wait_for(lock, latency.load(), [this] { return stopping; });
}

DemoServer::DemoServer(qint64 now)
    : m_d(std::make_unique<Private>(now))
{
}

DemoServer::~DemoServer()
{
    stop();
}

bool DemoServer::start(quint16 port)
{
    stop();
    m_d->prepare();
    if (port == 0)
        m_d->port = m_d->server->bind_to_any_port(loopback);
    else
        m_d->port = m_d->server->bind_to_port(loopback, port) ? port : 0;
    if (m_d->port <= 0) {
        m_d->port = 0;
        m_d->server.reset();
        return false;
    }
    m_d->stopping = false;
    m_d->listenerEnded = false;
    m_d->listener = std::thread([this] {
        m_d->server->listen_after_bind();
        m_d->listenerEnded = true;
    });
    return true;
}

void DemoServer::stop()
{
    if (!m_d->listener.joinable())
        return;
    {
        const std::lock_guard lock(m_d->mutex);
        m_d->stopping = true;
    }
    m_d->stopped.notify_all();
    // The library overhears a stop that comes before its loop has begun.
    while (!m_d->server->is_running() && !m_d->listenerEnded)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    m_d->server->stop();
    m_d->listener.join();
    m_d->server.reset();
    m_d->port = 0;
}

QUrl DemoServer::base() const
{
    if (m_d->port == 0)
        return {};
    QUrl address;
    address.setScheme(QStringLiteral("http"));
    address.setHost(QString::fromLatin1(loopback));
    address.setPort(m_d->port);
    return address;
}

void DemoServer::setLatency(std::chrono::milliseconds latency)
{
    m_d->latency = latency;
}

QByteArray DemoServer::demoKey()
{
    return QByteArrayLiteral("sk_demo_sample_data");
}

} // namespace livegauge
