#pragma once

#include "cli/Command.h"
#include "demo/DemoServer.h"

namespace livegauge {

/// `serve-demo`: the stand-in server, until it is interrupted. Writes its address and its key, each
/// on a line.
class ServeDemoCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;

    void start() override;
    void interrupt() override;

private:
    DemoServer m_server;
};

} // namespace livegauge
