#pragma once

#include "ui/start/exact_text.h"

#include <QClipboard>
#include <QLineEdit>

class QMenu;

namespace kd::ui {

/// A masked field for a key. The line edit holds a picture only, of nameless marks while it is masked, so that neither its undo,
/// the clipboard, a drag, an input method nor the accessible tree can give the key away; the key itself is beside it, byte
/// for byte as it was typed, pasted or dropped.
class KeyEdit : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr qsizetype longestPaste = qsizetype{1} << 20;

    explicit KeyEdit(QWidget *parent = nullptr);

    /// An input method learns nothing of what stands around the cursor.
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

    /// Null where the field is empty.
    [[nodiscard]] SharedSecret secret() const;
    void setSecret(const SharedSecret &secret);
    void wipe();

    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    /// Until the window is left, the field is hidden, or it is masked again.
    void setRevealed(bool revealed);

    /// In place of Qt's own, which offers Undo, Copy and Cut.
    [[nodiscard]] QMenu *makeMenu();

Q_SIGNALS:
    void changed();
    void revealedChanged(bool revealed);
    /// A part of the key, asked for while it is shown. It belongs on the clipboard for a short time only.
    void copyWanted(const kd::SharedSecret &part);
    /// Too much to be a key; nothing was taken.
    void pasteRefused(qsizetype characters);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void pasteFrom(QClipboard::Mode mode);
    void put(const QString &text);
    void copySelection();
    void removeMarks(qsizetype from, qsizetype count);
    void follow(const QString &edited);
    void draw(qsizetype cursor);
    void guard();
    [[nodiscard]] QString picture() const { return m_revealed ? m_exact.openPicture() : m_exact.hiddenPicture(); }

    ExactText m_exact;
    bool m_revealed = false;
};

} // namespace kd::ui
