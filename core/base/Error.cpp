#include "core/base/Error.h"

#include <utility>

namespace xundu::base {

Error::Error(ErrorCode code, QString sentence, QString detail)
    : m_code(code),
      m_sentence(std::move(sentence)),
      m_detail(std::move(detail)),
      m_what((m_detail.isEmpty() ? m_sentence : m_sentence + QStringLiteral(" [") + m_detail + QStringLiteral("]")).toUtf8()) {}

} // namespace xundu::base
