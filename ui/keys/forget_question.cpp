#include "ui/keys/forget_question.h"

#include "core/report/held_key_words.h"
#include "ui/keys/key_words.h"

#include <QPushButton>

namespace kd::ui {

ForgetQuestion::ForgetQuestion(const ShownKey &key, QWidget *parent) : QMessageBox(parent)
{
    setWindowTitle(tr("Forget the key"));
    setIcon(QMessageBox::Warning);
    setTextFormat(Qt::PlainText);
    const QString called = calledWords(key.known.name);
    setText(key.masked.isEmpty() ? tr("Delete %1 from the keyring?").arg(called) : tr("Delete %1, %2, from the keyring?").arg(called, key.masked));
    setInformativeText(forgettingSentence(key.known.inRotation));
    QPushButton *forget = addButton(tr("&Delete it"), QMessageBox::DestructiveRole);
    QPushButton *keep = addButton(tr("&Keep it"), QMessageBox::RejectRole);
    setDefaultButton(keep);
    setEscapeButton(keep);
    connect(forget, &QPushButton::clicked, this, &ForgetQuestion::forgetWanted);
}

} // namespace kd::ui
