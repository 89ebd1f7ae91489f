#include "ui/print/FontBook.h"
