#pragma once

#include "core/evidence/exchange.h"

#include "ui/look/tint.h"

#include <QScrollArea>

class QBoxLayout;
class QLabel;

namespace kd::ui {

class PhasesBar;
class TextBox;

/// One request and its answer, whole: the request as a command, the answer as recorded, where the time went, and TLS.
class ExchangeDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit ExchangeDetail(QWidget *parent = nullptr);

    void show(const Exchange &exchange);
    using QWidget::show;
    /// None is chosen.
    void clear();

Q_SIGNALS:
    void copyWanted(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeTime();
    [[nodiscard]] QWidget *makeRequest();
    [[nodiscard]] QWidget *makeAnswer();
    void paintMood();

    QLabel *m_title;
    QLabel *m_status;
    QLabel *m_way;
    PhasesBar *m_bar;
    QLabel *m_phases;
    TextBox *m_curl;
    QLabel *m_note;
    TextBox *m_answer;
    QLabel *m_tlsTitle;
    QLabel *m_tls;
    QBoxLayout *m_sides = nullptr;
    QLabel *m_none;
    QWidget *m_content;
    Mood m_mood = Mood::Neutral;
};

} // namespace kd::ui
