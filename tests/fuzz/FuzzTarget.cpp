#include "tests/fuzz/FuzzTarget.h"

#include "tests/fuzz/Mutation.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t maxSize);

namespace {

QByteArray mutatedByFuzzer(QByteArray bytes) {
    constexpr qsizetype room = 64;
    const qsizetype size = bytes.size();
    bytes.resize(size + room);
    const size_t left =
        LLVMFuzzerMutate(reinterpret_cast<uint8_t*>(bytes.data()), static_cast<size_t>(size), static_cast<size_t>(bytes.size()));
    return bytes.left(static_cast<qsizetype>(left));
}

} // namespace

void xundu::fuzz::must(const QString& wrong) {
    if (wrong.isEmpty())
        return;
    std::fprintf(stderr, "Wrong: %s\n", qPrintable(wrong));
    std::abort();
}

/// Seven times in eight the fuzzer's own or a tag-wise change of one part; else one of the archive's bytes.
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t maxSize, unsigned seed) {
    using namespace xundu::fuzz;
    if (seed % 8 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    const QByteArray archive(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Change change = [&](const QByteArray& part) { return seed % 2 == 0 ? mutatedByFuzzer(part) : changedXml(part, seed); };
    const QByteArray made = withOnePartChanged(archive, seed / 8, change);
    if (made.size() > static_cast<qsizetype>(maxSize))
        return LLVMFuzzerMutate(data, size, maxSize);
    std::memcpy(data, made.constData(), static_cast<size_t>(made.size()));
    return static_cast<size_t>(made.size());
}
