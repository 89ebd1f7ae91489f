#pragma once

#include <QByteArray>
#include <QString>

/// @file What makes a trial a target of libFuzzer. A further one is a file of a few lines and a line in CMakeLists.txt.

namespace xundu::fuzz {

/// Ends the process where a trial finds something wrong, which libFuzzer takes for a finding.
void must(const QString& wrong);

} // namespace xundu::fuzz

#define XUNDU_FUZZ_TARGET(trial)                                                                                                 \
    extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {                                                    \
        xundu::fuzz::must(trial(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size))));                 \
        return 0;                                                                                                                \
    }
