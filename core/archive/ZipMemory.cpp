#include "core/archive/ZipMemory.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace xundu::archive {
namespace {

ZipMemory& memoryOf(void* stream) { return *static_cast<ZipMemory*>(stream); }

void* open(void* opaque, const void*, int) { return opaque; }

uLong read(void*, void* stream, void* buffer, uLong size) {
    ZipMemory& memory = memoryOf(stream);
    const auto count = std::min<qint64>(static_cast<qint64>(size), memory.bytes.size() - memory.at);
    std::memcpy(buffer, memory.bytes.constData() + memory.at, static_cast<size_t>(count));
    memory.at += count;
    return static_cast<uLong>(count);
}

uLong write(void*, void* stream, const void* data, uLong size) {
    ZipMemory& memory = memoryOf(stream);
    const auto count = static_cast<qint64>(size);
    memory.bytes.resize(std::max(memory.bytes.size(), memory.at + count));
    std::memcpy(memory.bytes.data() + memory.at, data, size);
    memory.at += count;
    return size;
}

ZPOS64_T tell(void*, void* stream) { return static_cast<ZPOS64_T>(memoryOf(stream).at); }

long seek(void*, void* stream, ZPOS64_T offset, int origin) {
    ZipMemory& memory = memoryOf(stream);
    const qint64 base = origin == SEEK_SET ? 0 : origin == SEEK_CUR ? memory.at : memory.bytes.size();
    if (offset > static_cast<ZPOS64_T>(memory.bytes.size() - base))
        return -1;
    memory.at = base + static_cast<qint64>(offset);
    return 0;
}

int done(void*, void*) { return 0; }

} // namespace

zlib_filefunc64_def ZipMemory::functions() { return {open, read, write, tell, seek, done, done, this}; }

} // namespace xundu::archive
