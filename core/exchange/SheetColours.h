#pragma once

#include "core/progress/Light.h"

#include <cstdint>

/// @file Colours of exported sheets: the chips of look.md 2 on white paper, as 0xRRGGBB.

namespace xundu::exchange {

struct ChipColours {
    uint32_t ground;
    uint32_t text;
};

constexpr ChipColours chipColours(progress::Light light) {
    switch (light) {
    case progress::Light::Done:
        return {0xDCECF0, 0x0B4F5A};
    case progress::Light::Green:
        return {0xE1F3EA, 0x1B6B47};
    case progress::Light::Yellow:
        return {0xFDF1D2, 0x7A5200};
    case progress::Light::Red:
        return {0xFBE6E4, 0xA3271F};
    case progress::Light::None:
        return {0xEEF1F4, 0x4F5B69};
    }
    return {0xEEF1F4, 0x4F5B69};
}

inline constexpr uint32_t headerGround = 0xE9EDF2;
inline constexpr uint32_t inputGround = 0xE8F0F8;                                      ///< tint: cells to fill
inline constexpr uint32_t mustFixGround = chipColours(progress::Light::Red).ground;    ///< cells of a returned form, marked
inline constexpr uint32_t confirmGround = chipColours(progress::Light::Yellow).ground; ///< by what is asked of the unit
inline constexpr uint32_t gridLine = 0x8E9AA8;
inline constexpr uint32_t actualBar = 0x1F5C99;
inline constexpr uint32_t expectedBar = 0xC9D3DE;

} // namespace xundu::exchange
