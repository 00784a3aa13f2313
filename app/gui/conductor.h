#pragma once

#include "app/diagnosis.h"
#include "app/gui/given.h"
#include "app/gui/practising.h"
#include "app/texts.h"
#include "core/report/comparison.h"
#include "ui/main_window.h"
#include "ui/settings.h"

namespace kd::gui {

/// Between the window and the diagnosis: takes what the person gives, runs it, and shows what follows. What is right or
/// wrong it leaves to core.
class Conductor : public QObject
{
    Q_OBJECT

public:
    Conductor(ui::MainWindow &window, const Texts &texts, const ui::Settings &settings, QObject *parent = nullptr);
    ~Conductor() override;

    void find();
    void checkAgain();
    void cancel();
    /// Ends a run without showing anything more of it.
    void stop();
    /// An empty choice takes the person's answer back.
    void answer(const QString &node, const QString &choice);
    void newCase();
    void openFiles(const QStringList &paths);
    void giveText(const QString &text);
    void pickPlatform(const QString &platform);
    void setSettings(const ui::Settings &settings) { m_settings = settings; }

    [[nodiscard]] Result<void> practise(const QString &fault, const QString &family);
    void heal();

    [[nodiscard]] const Report *report() const { return m_report ? &*m_report : nullptr; }
    [[nodiscard]] const Sentences &sentences() const { return m_sentences; }
    [[nodiscard]] bool isPractising() const { return m_world.has_value(); }
    [[nodiscard]] bool isRunning() const { return m_diagnosis != nullptr; }

Q_SIGNALS:
    /// A diagnosis has ended by itself.
    void concluded();

private:
    enum class Kind { First, Again, Answered };

    [[nodiscard]] Result<Question> question() const;
    void run(Kind kind, Question question);
    void conclude(const Case &subject);
    void open(const Case &subject);
    void show(std::optional<Comparison> comparison, ui::VerdictPane::Run run);
    void handOut();
    void refuse(const QString &sentence);

    ui::MainWindow &m_window;
    const Texts &m_texts;
    Sentences m_sentences;
    ui::Settings m_settings;
    Given m_given;
    QMap<QString, QString> m_answers; ///< the person's, by node
    Question m_asked;                 ///< by the last run
    QString m_platform;
    std::unique_ptr<Courier> m_courier;
    std::unique_ptr<Diagnosis> m_diagnosis;
    Kind m_kind = Kind::First;
    int m_runs = 0;
    bool m_cancelled = false;
    bool m_opened = false; ///< from a file: nothing may be asked
    std::optional<Report> m_before;
    std::optional<Report> m_report;
    std::optional<Comparison> m_comparison; ///< as shown
    ui::VerdictPane::Run m_shown = ui::VerdictPane::Run::Whole;
    int m_awaited = 0; ///< files that a practice hands out and that are still read
    int m_lastNumber = 0;
    std::optional<practice::PracticeWorld> m_world;
    HandedOut m_practice;
};

} // namespace kd::gui
