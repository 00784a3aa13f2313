#include "app/cli/speak.h"

namespace kd::cli {

Outcome<Language> speak(const Arguments &arguments)
{
    const auto language = Language::choose(arguments.has("lang") ? std::optional(arguments.value("lang")) : std::nullopt);
    if (!language)
        return failure(Exit::Usage, language.error());
    language->install();
    return *language;
}

} // namespace kd::cli
