#pragma once

#include "tests/support/Catch.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QWidget>

/// @file Pictures of parts, for the eye: written where XUNDU_PICTURES names a folder.

namespace xundu::tests {

inline QImage picture(QWidget& widget, double ratio = 1) {
    QImage image(widget.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    widget.render(&image);
    return image;
}

inline void keepPicture(const QImage& image, const QString& name) {
    const QString folder = qEnvironmentVariable("XUNDU_PICTURES");
    if (!folder.isEmpty())
        REQUIRE(image.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

} // namespace xundu::tests
