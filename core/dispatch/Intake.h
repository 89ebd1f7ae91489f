#pragma once

#include "core/dispatch/Collect.h"
#include "core/exchange/checks/Check.h"
#include "core/store/Returns.h"

#include <set>

/// @file One returned file after another, each read, checked and stored within the Action that is open. For the use cases of this
/// folder alone.

namespace xundu::dispatch {

/// The whole file, or one byte more than may be: then the reader refuses its size. Throws exchange::Unreadable.
QByteArray contentOf(const IncomingFile& file);

class Intake {
public:
    /// @pre the 旬 lies in the plan's year
    Intake(store::Office& office, calendar::TenDay period);

    /// All or nothing. @pre an Action is open
    FileResult add(const IncomingFile& file);

private:
    store::returns::AcceptedWarning acceptedAs(const exchange::Finding& finding, plan::UnitId unit) const;
    FileResult duplicateOf(const store::returns::ReturnedFile& before, FileResult result) const;
    exchange::UnitKnowledge knowledgeOf(plan::UnitId unit) const;
    void store(const exchange::CheckInput& input, const QByteArray& bytes, const IncomingFile& file, FileResult& result);
    void dropAccepted(const IncomingFile& file, FileResult& result) const;

    store::Office& m_office;
    exchange::CheckContext m_context;
    std::set<plan::UnitId> m_taken; ///< units of which a file that said something was taken
};

} // namespace xundu::dispatch
