#pragma once

#include "core/papers/Paper.h"
#include "tests/support/Catch.h"

/// @file A paper taken apart.

namespace xundu::tests {

inline QStringList headings(const papers::Paper& paper) {
    QStringList result;
    for (const papers::Block& block : paper.blocks) {
        if (const auto* heading = std::get_if<papers::Heading>(&block))
            result += heading->text;
    }
    return result;
}

/// Paragraphs of the text, one per line.
inline QString paragraphs(const papers::Paper& paper) {
    QStringList result;
    for (const papers::Block& block : paper.blocks) {
        QString text;
        if (const auto* paragraph = std::get_if<papers::Paragraph>(&block)) {
            for (const papers::Run& run : paragraph->runs)
                text += run.text;
            result += text;
        }
    }
    return result.join(u'\n');
}

inline std::vector<papers::Table> tables(const papers::Paper& paper) {
    std::vector<papers::Table> result;
    for (const papers::Block& block : paper.blocks) {
        if (const auto* table = std::get_if<papers::Table>(&block))
            result.push_back(*table);
    }
    return result;
}

inline std::vector<papers::Row> rows(const papers::Table& table) {
    std::vector<papers::Row> result;
    const papers::NextRow next = table.open();
    while (const auto row = next())
        result.push_back(*row);
    return result;
}

inline QStringList texts(const papers::Row& row) {
    QStringList result;
    for (const papers::Cell& cell : row)
        result += cell.text;
    return result;
}

template <class B>
const B& only(const papers::Paper& paper) {
    const B* found = nullptr;
    for (const papers::Block& block : paper.blocks) {
        if (const B* entry = std::get_if<B>(&block)) {
            REQUIRE(found == nullptr);
            found = entry;
        }
    }
    REQUIRE(found);
    return *found;
}

} // namespace xundu::tests
