#include "ui/models/RowsModel.h"
