#include "ui/start/key_edit.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <algorithm>
#include <limits>

namespace kd::ui {

namespace {

bool isUndo(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

/// As Qt's own fields have it: Ctrl makes a shortcut of a letter, and AltGr, which some systems report as Ctrl+Alt, does not.
bool types(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers();
    const bool shortcut = held == Qt::ControlModifier || held == (Qt::ControlModifier | Qt::ShiftModifier);
    return !shortcut && !event.text().isEmpty() && (event.text().front().isPrint() || event.text().front().isSurrogate());
}

/// Text, and not files: a file is for whoever stands behind the field.
bool hasText(const QMimeData &data)
{
    return data.hasText() && !data.hasUrls();
}

} // namespace

KeyEdit::KeyEdit(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(std::numeric_limits<int>::max()); // the usual limit would cut a long paste in silence
    setDragEnabled(false);
    guard();
    connect(this, &QLineEdit::textChanged, this, &KeyEdit::follow);
}

SharedSecret KeyEdit::secret() const
{
    return m_exact.isEmpty() ? nullptr : share(m_exact.part(0, m_exact.marks()));
}

void KeyEdit::setSecret(const SharedSecret &secret)
{
    m_exact.clear();
    if (secret)
        m_exact.replace(0, 0, *secret);
    draw(m_exact.marks());
    Q_EMIT changed();
}

void KeyEdit::wipe()
{
    setRevealed(false);
    setSecret(nullptr);
}

void KeyEdit::setRevealed(bool revealed)
{
    if (revealed == m_revealed)
        return;
    m_revealed = revealed;
    guard();
    draw(cursorPosition());
    Q_EMIT revealedChanged(revealed);
}

void KeyEdit::guard()
{
    setEchoMode(m_revealed ? QLineEdit::Normal : QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

void KeyEdit::draw(qsizetype cursor)
{
    const QSignalBlocker silent(this);
    setText(picture()); // which forgets the undo steps too
    setCursorPosition(static_cast<int>(cursor));
}

/// Somebody edited the picture, by whatever way Qt has for it; the text follows. The smallest change that explains the edit is
/// taken; where alike signs leave it open which of them went, the cursor tells: what stands behind it is untouched.
void KeyEdit::follow(const QString &edited)
{
    const QString before = picture();
    const qsizetype both = std::min(before.size(), edited.size());
    const auto headEnd = std::mismatch(before.begin(), before.begin() + both, edited.begin()).first;
    const auto tailEnd = std::mismatch(before.rbegin(), before.rbegin() + both, edited.rbegin()).first;
    const qsizetype head = headEnd - before.begin();
    const qsizetype tail = tailEnd - before.rbegin();
    const qsizetype kept = std::min(both, head + tail);
    const qsizetype behind = std::clamp<qsizetype>(edited.size() - cursorPosition(), kept - head, std::min(tail, kept));
    const qsizetype from = kept - behind;
    m_exact.replace(from, before.size() - kept, exactBytes(QStringView(edited).mid(from, edited.size() - kept)));
    draw(m_exact.marks() - behind);
    Q_EMIT changed();
}

QVariant KeyEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
    case Qt::ImTextBeforeCursor:
    case Qt::ImTextAfterCursor:
        return QString();
    default:
        return QLineEdit::inputMethodQuery(query);
    }
}

void KeyEdit::put(const QString &text)
{
    if (isReadOnly() || text.isEmpty())
        return;
    if (text.size() > longestPaste) {
        Q_EMIT pasteRefused(text.size());
        return;
    }
    const qsizetype from = hasSelectedText() ? selectionStart() : cursorPosition();
    const qsizetype behind = m_exact.marks() - from - selectionLength();
    m_exact.replace(from, selectionLength(), exactBytes(text));
    draw(m_exact.marks() - behind);
    Q_EMIT changed();
}

void KeyEdit::pasteFrom(QClipboard::Mode mode)
{
    put(QGuiApplication::clipboard()->text(mode));
}

void KeyEdit::copySelection()
{
    if (m_revealed && hasSelectedText())
        Q_EMIT copyWanted(share(m_exact.part(selectionStart(), selectionLength())));
}

void KeyEdit::removeMarks(qsizetype from, qsizetype count)
{
    if (isReadOnly() || count == 0)
        return;
    m_exact.replace(from, count, {});
    draw(from);
    Q_EMIT changed();
}

bool KeyEdit::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        setRevealed(false);
    return QLineEdit::event(event);
}

void KeyEdit::hideEvent(QHideEvent *event)
{
    setRevealed(false);
    QLineEdit::hideEvent(event);
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (isUndo(*event))
        return;
    if (event->matches(QKeySequence::Paste)) {
        const bool primary = event->key() == Qt::Key_Insert && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
        pasteFrom(primary ? QClipboard::Selection : QClipboard::Clipboard);
    } else if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->matches(QKeySequence::Cut)) {
        copySelection();
        if (m_revealed && hasSelectedText())
            removeMarks(selectionStart(), selectionLength());
    } else if (event->matches(QKeySequence::DeleteCompleteLine)) { // Qt would copy what these two delete
        removeMarks(0, m_exact.marks());
    } else if (event->matches(QKeySequence::DeleteEndOfLine)) {
        removeMarks(cursorPosition(), m_exact.marks() - cursorPosition());
    } else if (types(*event)) { // Qt would tell assistive tools which letter it was
        put(event->text());
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

/// Qt would put a selection into PRIMARY, where any program can read it, and paste from there by its own way.
void KeyEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        if (QGuiApplication::clipboard()->supportsSelection()) {
            deselect();
            pasteFrom(QClipboard::Selection);
        }
        return;
    }
    QMouseEvent unnamed(event->type(), event->position(), event->scenePosition(), event->globalPosition(), Qt::NoButton, event->buttons(),
                        event->modifiers(), event->pointingDevice());
    QLineEdit::mouseReleaseEvent(&unnamed);
}

QMenu *KeyEdit::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, bool enabled, auto slot) {
        QAction *action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, slot);
    };
    const QMimeData *waiting = QGuiApplication::clipboard()->mimeData();
    add(tr("&Paste"), !isReadOnly() && waiting && waiting->hasText(), [this] { pasteFrom(QClipboard::Clipboard); });
    if (m_revealed)
        add(tr("Cop&y for a short time"), hasSelectedText(), [this] { copySelection(); });
    add(tr("Select &all"), !m_exact.isEmpty(), [this] { selectAll(); });
    add(tr("&Clear"), !isReadOnly() && !m_exact.isEmpty(), [this] { setSecret(nullptr); });
    menu->addSeparator();
    add(m_revealed ? tr("&Hide the key") : tr("&Show the key"), true, [this] { setRevealed(!m_revealed); });
    return menu;
}

void KeyEdit::contextMenuEvent(QContextMenuEvent *event)
{
    makeMenu()->popup(event->globalPos());
    event->accept();
}

void KeyEdit::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(!isReadOnly() && hasText(*event->mimeData()));
    if (event->isAccepted())
        event->setDropAction(Qt::CopyAction);
}

void KeyEdit::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(!isReadOnly() && hasText(*event->mimeData()));
    if (event->isAccepted())
        setCursorPosition(cursorPositionAt(event->position().toPoint()));
}

void KeyEdit::dropEvent(QDropEvent *event)
{
    if (!hasText(*event->mimeData()))
        return event->ignore();
    setCursorPosition(cursorPositionAt(event->position().toPoint()));
    put(event->mimeData()->text());
    setFocus(Qt::OtherFocusReason);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

} // namespace kd::ui
