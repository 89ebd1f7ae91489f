#pragma once

#include "core/dispatch/Collect.h"
#include "core/exchange/checks/Check.h"

/// @file One returned file after another, each read, checked and stored within the Action that is open. For the use cases of this
/// folder alone.

namespace xundu::dispatch {

/// The whole file, or one byte more than may be: then the reader refuses its size. Throws exchange::Unreadable.
QByteArray contentOf(const IncomingFile& file);

class Intake {
public:
    /// Throws Error(BadValue) for a 旬 outside the plan's year.
    Intake(store::Office& office, calendar::TenDay period);

    /// All or nothing. @pre an Action is open
    FileResult add(const IncomingFile& file);

private:
    exchange::UnitKnowledge knowledgeOf(plan::UnitId unit) const;
    /// The rest of what is asked, once the file is known to be a form. @return whether it may be taken
    void check(exchange::CheckInput& input, FileResult& result);
    void store(const exchange::CheckInput& input, const QByteArray& bytes, const IncomingFile& file, FileResult& result);
    void dropAccepted(const IncomingFile& file, FileResult& result);

    store::Office& m_office;
    exchange::CheckContext m_context;
};

} // namespace xundu::dispatch
