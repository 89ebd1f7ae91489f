#include "core/base/Error.h"
#include "core/search/SearchText.h"
#include "core/store/ReportSearch.h"
#include "tests/bench/Samples.h"
#include "tests/support/FixedClock.h"

#include <QCoreApplication>

/// @file usage: bench_search FILE LARGER_FILE ROUNDS
/// Questions about the texts that bench_fill writes, in turn over both files: times under "small QUESTION" and "large QUESTION".

namespace xundu::bench {
namespace {

constexpr int warmUp = 3;
constexpr int shown = 7; ///< as many as the window asks for

const QStringList& questions() {
    static const QStringList all{
        QStringLiteral("企业"),           // two characters, in every report
        QStringLiteral("会商"),           // in a quarter of them
        QStringLiteral("区块"),           // in none
        QStringLiteral("研发费用归集"),   // a longer word
        QStringLiteral("企业108家"),      // of one 旬
        QStringLiteral("协议 会商 调度"), // three words
        QStringLiteral("业企 度截"),      // pieces that no text has
        QStringLiteral("按计划走访"),     // pieces that are everywhere, but never together
    };
    return all;
}

void run(const QString& path, const QString& larger, int rounds) {
    const tests::FixedClock clock(QDate(2025, 12, 25));
    const store::Actor actor{QStringLiteral("bench"), clock};
    const auto small = store::Office::open(path, store::OpenMode::Read, actor);
    const auto large = store::Office::open(larger, store::OpenMode::Read, actor);
    Samples samples;
    for (int round = -warmUp; round < rounds; ++round) {
        Samples scratch;
        Samples& kept = round < 0 ? scratch : samples;
        for (const QString& question : questions()) {
            const QStringList terms = search::termsOf(question);
            kept.time(QStringLiteral("small ") + question, [&] { store::reports::reportsSaying(*small, terms, shown); });
            kept.time(QStringLiteral("large ") + question, [&] { store::reports::reportsSaying(*large, terms, shown); });
        }
    }
    samples.print();
}

} // namespace
} // namespace xundu::bench

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    try {
        xundu::bench::run(words.value(1), words.value(2), words.value(3).toInt());
    } catch (const xundu::base::Error& error) {
        std::fprintf(stderr, "bench_search: %s %s\n", qUtf8Printable(error.sentence()), error.what());
        return 1;
    }
    return 0;
}
