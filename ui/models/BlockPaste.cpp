#include "ui/models/BlockPaste.h"

#include "core/base/Error.h"
#include "core/store/Action.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::ui {
namespace {

struct PasteText {
    Q_DECLARE_TR_FUNCTIONS(PasteText)
};

Grounds wantedBy(const QModelIndex& place) { return static_cast<Grounds>(place.data(GroundsRole).toInt()); }

/// Whether the cell says so already, in its editor's words or as it is shown.
bool isThere(const LandingCell& cell) {
    const QString text = cell.text.trimmed();
    return text == cell.place.data().toString() || text == editText(cell.place);
}

QVariant typedOf(const LandingCell& cell, const std::optional<store::plans::Reasoned>& why) {
    return why && wantedBy(cell.place) != Grounds::None ? QVariant::fromValue(GroundedText{cell.text, *why})
                                                        : QVariant(cell.text);
}

} // namespace

QString editText(const QModelIndex& cell) {
    const QVariant value = cell.data(Qt::EditRole);
    return value.userType() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : value.toString();
}

Grounds groundsWanted(const Landing& landing) {
    Grounds most = Grounds::None;
    for (const LandingCell& cell : landing.cells) {
        if ((cell.place.flags() & Qt::ItemIsEditable) && !cell.text.trimmed().isEmpty() && !isThere(cell))
            most = std::max(most, wantedBy(cell.place));
    }
    return most;
}

PasteTrial tryPaste(store::Office& office, RowsModelBase& model, const Landing& landing,
                    const std::optional<store::plans::Reasoned>& why) {
    PasteTrial trial;
    const store::Action look(office, PasteText::tr("Paste")); // rolled back
    for (const LandingCell& cell : landing.cells) {
        const QString text = cell.text.trimmed();
        const QString before = cell.place.data().toString();
        if (text.isEmpty()) {
            ++trial.empty;
            continue;
        }
        if (isThere(cell)) {
            ++trial.same;
            continue;
        }
        const bool editable = cell.place.flags() & Qt::ItemIsEditable;
        const QString problem = editable ? model.take(cell.place, typedOf(cell, why)).value_or(QString())
                                         : PasteText::tr("This cell cannot be changed.");
        ++(problem.isEmpty() ? trial.changes : trial.refused);
        trial.lines.push_back(
            {cell, model.headerData(cell.place.column(), Qt::Horizontal, Qt::DisplayRole).toString(), before, problem});
    }
    return trial;
}

void paste(store::Office& office, RowsModelBase& model, const PasteTrial& trial, const QString& title,
           const std::optional<store::plans::Reasoned>& why) {
    store::Action whole(office, title);
    for (const PasteTrial::Line& line : trial.lines) {
        if (!line.problem.isEmpty())
            continue;
        if (const auto problem = model.take(line.cell.place, typedOf(line.cell, why)))
            throw base::Error(base::ErrorCode::BadValue, *problem);
    }
    whole.commit();
}

} // namespace xundu::ui
