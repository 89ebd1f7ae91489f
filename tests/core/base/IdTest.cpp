#include "core/base/Id.h"

#include "core/base/Error.h"
#include "tests/support/Catch.h"

#include <QSet>

#include <limits>
#include <type_traits>

using namespace xundu;

namespace {

using ApplesId = base::Id<struct AppleTag>;
using PearsId = base::Id<struct PearTag>;
using AppleKey = base::Key<struct AppleKeyTag>;
using PearKey = base::Key<struct PearKeyTag>;

static_assert(!std::is_convertible_v<ApplesId, PearsId> && !std::is_constructible_v<ApplesId, PearsId>);
static_assert(!std::is_constructible_v<ApplesId, qint64> && !std::is_default_constructible_v<ApplesId>);
static_assert(!std::is_convertible_v<AppleKey, PearKey> && !std::is_constructible_v<AppleKey, QString>);

} // namespace

TEST_CASE("Id") {
    SECTION("names with positive whole numbers only") {
        CHECK(ApplesId::from(1)->value() == 1);
        CHECK(ApplesId::from(std::numeric_limits<qint64>::max())->value() == std::numeric_limits<qint64>::max());
        CHECK_FALSE(ApplesId::from(0));
        CHECK_FALSE(ApplesId::from(-1));
    }

    SECTION("compares and hashes by number") {
        const QSet<ApplesId> ids{*ApplesId::from(3), *ApplesId::from(5), *ApplesId::from(3)};
        CHECK(ids.size() == 2);
        CHECK(ids.contains(*ApplesId::from(5)));
        CHECK(*ApplesId::from(3) < *ApplesId::from(5));
    }
}

TEST_CASE("Key") {
    SECTION("names with non-empty trimmed text") {
        CHECK(AppleKey::from(QStringLiteral(" I01-1\n"))->value() == QStringLiteral("I01-1"));
        CHECK_FALSE(AppleKey::from({}));
        CHECK_FALSE(AppleKey::from(QStringLiteral(" \t　")));
    }

    SECTION("compares and hashes by text") {
        const QSet<AppleKey> keys{*AppleKey::from(QStringLiteral("a")), *AppleKey::from(QStringLiteral(" a ")),
                                  *AppleKey::from(QStringLiteral("b"))};
        CHECK(keys.size() == 2);
        CHECK(*AppleKey::from(QStringLiteral("I01-1")) < *AppleKey::from(QStringLiteral("I01-2")));
        CHECK(*AppleKey::from(QStringLiteral("a")) != *AppleKey::from(QStringLiteral("A")));
    }
}

TEST_CASE("Error") {
    const base::Error error(base::ErrorCode::Locked, QStringLiteral("王某 holds the file."), QStringLiteral("a.xundu"));
    CHECK(error.code() == base::ErrorCode::Locked);
    CHECK(error.sentence() == QStringLiteral("王某 holds the file."));
    CHECK(error.detail() == QStringLiteral("a.xundu"));
    CHECK(QString::fromUtf8(error.what()) == QStringLiteral("王某 holds the file. [a.xundu]"));
    CHECK(QString::fromUtf8(base::Error(base::ErrorCode::Locked, QStringLiteral("Held.")).what()) == QStringLiteral("Held."));
}
