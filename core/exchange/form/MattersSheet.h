#pragma once

#include "core/exchange/Workbook.h"
#include "core/exchange/form/Form.h"
#include "core/papers/Wording.h"

namespace xundu::exchange {

/// The sheet of a form that tells what the unit has to answer besides, locked as a whole. @pre the form has such matters
void writeMatters(Workbook& workbook, const Form& form, const papers::Wording& wording);

} // namespace xundu::exchange
