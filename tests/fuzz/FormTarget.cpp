#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/Trials.h"

XUNDU_FUZZ_TARGET(xundu::fuzz::readReturnedForm)
