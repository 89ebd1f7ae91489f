#include "ui/widgets/Stack.h"
