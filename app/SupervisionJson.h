#pragma once

#include "core/supervision/NoticeLadder.h"

#include <QJsonArray>
#include <QJsonObject>

/// @file Letters and assignments as JSON, for the commands that tell of them.

namespace xundu::app {

/// What the sentences and names of matters rest on.
struct SupervisionContext {
    const plan::Plan& plan;
    const supervision::LadderFacts& facts;
    QDate today;
};

QJsonObject jsonOf(const supervision::Proposal& proposal, const SupervisionContext& context);
QJsonObject jsonOf(const supervision::Withheld& withheld, const SupervisionContext& context);
QJsonObject jsonOf(const supervision::Notice& notice, const SupervisionContext& context);
QJsonObject jsonOf(const supervision::Assignment& assignment, const plan::Plan& plan, QDate today);

} // namespace xundu::app
