#pragma once

#include "core/report/sentence.h"
#include "ui/dialogs/report_dialog.h"

namespace kd::gui {

/// A report in the form that a person picked; the same bytes as the command line writes.
[[nodiscard]] QByteArray render(const Report &report, const Sentences &sentences, ui::ReportFormat format);

} // namespace kd::gui
