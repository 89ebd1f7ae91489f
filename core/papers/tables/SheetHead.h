#pragma once

#include "core/papers/tables/Sheet.h"
#include "core/plan/Plan.h"

/// @file What the sheets of all kinds share: who made them, of which 旬, and the foot of the pages.

namespace xundu::papers {

/// A book without sheets.
SheetBook bookOf(const plan::Plan& plan, calendar::TenDay period, const QString& title, bool demo, const WordingBook& wording);
/// Titled by the words column.KEY. @param width in characters
void addColumn(std::vector<Column>& columns, const Wording& words, const QString& key, double width, Align align = Align::Right);
/// Below a sheet's title: the 旬, its last day, the office.
QString subtitleOf(const plan::Plan& plan, calendar::TenDay period, bool demo, const WordingBook& wording);

} // namespace xundu::papers
