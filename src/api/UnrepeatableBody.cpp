#include "api/UnrepeatableBody.h"

namespace livegauge {

UnrepeatableBody::UnrepeatableBody()
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UnrepeatableBody::readData(char * /*data*/, qint64 /*size*/)
{
    return 0;
}

qint64 UnrepeatableBody::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace livegauge
