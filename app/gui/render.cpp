#include "app/gui/render.h"

#include "core/report/as_html.h"
#include "core/report/as_json.h"
#include "core/report/as_markdown.h"
#include "core/report/as_text.h"

namespace kd::gui {

QByteArray render(const Report &report, const Sentences &sentences, ui::ReportFormat format)
{
    switch (format) {
    case ui::ReportFormat::Markdown:
        return asMarkdown(layOut(report, sentences)).toUtf8();
    case ui::ReportFormat::Text:
        return asText(layOut(report, sentences)).toUtf8();
    case ui::ReportFormat::Html:
        return asHtml(layOut(report, sentences)).toUtf8();
    case ui::ReportFormat::Json:
    case ui::ReportFormat::CaseFile:
        break;
    }
    return asJsonText(report, sentences);
}

} // namespace kd::gui
