#pragma once

#include "ui/delegates/EditDelegates.h"

#include <functional>

class QLineEdit;

/// @file Editors in cells that say at once what is wrong with a text: a red edge here, the sentence wherever the page shows it.

namespace xundu::ui {

/// The sentence for a text; empty where it will do.
using EditorCheck = std::function<QString(const QString& text)>;
/// Told at every change, and once with nothing when the editor closes.
using EditorSentence = std::function<void(const QString& sentence)>;

/// Enter and Tab stay in an editor whose text is wrong; Esc leaves it. The cell that would be edited has a frame of its own.
class CheckedLineDelegate : public RowDelegate {
    Q_OBJECT
public:
    CheckedLineDelegate(const Theme& theme, int height, EditorCheck check, EditorSentence say, QObject* parent = nullptr);
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;
    void paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;

private:
    EditorCheck m_check;
    EditorSentence m_say;
};

class CheckedChoiceDelegate : public ChoiceDelegate {
    Q_OBJECT
public:
    CheckedChoiceDelegate(const Theme& theme, int height, EditorCheck check, EditorSentence say, QObject* parent = nullptr);
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;
    void paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;

private:
    EditorCheck m_check;
    EditorSentence m_say;
};

} // namespace xundu::ui
