#include "ui/models/PastedBlock.h"

#include "tests/support/Catch.h"

using namespace xundu;
using ui::blockFrom;
using ui::PastedBlock;

namespace {

QStringList row(std::initializer_list<const char*> cells) {
    QStringList texts;
    for (const char* cell : cells)
        texts << QString::fromUtf8(cell);
    return texts;
}

} // namespace

TEST_CASE("A block of cells is read as spreadsheets copy it") {
    CHECK(blockFrom({}).empty());
    CHECK(blockFrom(QStringLiteral("760")) == PastedBlock{row({"760"})});
    CHECK(blockFrom(QStringLiteral("1\t2\r\n3\t4\r\n")) == PastedBlock{row({"1", "2"}), row({"3", "4"})});
    CHECK(blockFrom(QStringLiteral("1\r2")) == PastedBlock{row({"1"}), row({"2"})});
    // a cell merged over two rows and two columns: the rest of it is empty
    CHECK(blockFrom(QStringLiteral("甲\t\t1\n\t\t2\n")) == PastedBlock{row({"甲", "", "1"}), row({"", "", "2"})});
    CHECK(blockFrom(QStringLiteral("1\n\n3")) == PastedBlock{row({"1"}), row({""}), row({"3"})});
    // tabs, line ends and quotes within a cell
    CHECK(blockFrom(QStringLiteral("\"上\n下\"\t\"他说\"\"好\"\"\"\n2")) ==
          PastedBlock{row({"上\n下", "他说\"好\""}), row({"2"})});
    CHECK(blockFrom(QStringLiteral("\"a\tb\"\tc")) == PastedBlock{row({"a\tb", "c"})});
    // quotes that are part of a plain text
    CHECK(blockFrom(QStringLiteral("\"十\"年\t5\" 管\n\"开")) == PastedBlock{row({"\"十\"年", "5\" 管"}), row({"\"开"})});
    CHECK(blockFrom(QString(QStringLiteral("1") + QChar(0) + QChar(7) + QStringLiteral("2"))) == PastedBlock{row({"12"})});
}

TEST_CASE("A block of ten thousand rows is read whole") {
    QString text;
    for (int i = 0; i < 10000; ++i)
        text += QStringLiteral("%1\t\"x\"\n").arg(i);
    const PastedBlock block = blockFrom(text);
    REQUIRE(block.size() == 10000);
    CHECK(block.back() == row({"9999", "x"}));
}
