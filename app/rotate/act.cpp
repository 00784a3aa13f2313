#include "app/rotate/act.h"

namespace kd::rotate {

ActResult ActResult::done(QList<Citation> citations, Marks marks)
{
    return {Kind::Done, {}, {}, std::move(citations), std::move(marks), {}};
}

ActResult ActResult::failed(const QString &reason, const QString &sentence, QList<Citation> citations)
{
    return {Kind::Failed, reason, sentence, std::move(citations), {}, {}};
}

ActResult ActResult::waits(const QString &reason, const QString &sentence, std::optional<QDateTime> until)
{
    return {Kind::Waits, reason, sentence, {}, {}, until};
}

ActResult ActResult::ended()
{
    return {Kind::Ended, {}, {}, {}, {}, {}};
}

const Act *actOf(const QString &step)
{
    static const QHash<QString, const Act *> all = {
        {QStringLiteral("check_old"), &acts::checkOld},
        {QStringLiteral("list_uses"), &acts::listUses},
        {QStringLiteral("make_new"), &acts::makeNew},
        {QStringLiteral("make_new_after"), &acts::makeNew},
        {QStringLiteral("check_new_text"), &acts::checkNewText},
        {QStringLiteral("prove_new"), &acts::proveNew},
        {QStringLiteral("keep_old"), &acts::keepOld},
        {QStringLiteral("keep_both"), &acts::keepBoth},
        {QStringLiteral("keep_new"), &acts::keepNew},
        {QStringLiteral("prepare_places"), &acts::preparePlaces},
        {QStringLiteral("replace_everywhere"), &acts::replacePlaces},
        {QStringLiteral("replace_without_old"), &acts::replacePlaces},
        {QStringLiteral("replace_now"), &acts::replacePlaces},
        {QStringLiteral("prove_places"), &acts::provePlaces},
        {QStringLiteral("prove_through_n8n"), &acts::provePlaces},
        {QStringLiteral("reactivate_triggers"), &acts::reactivateTriggers},
        {QStringLiteral("watch_old"), &acts::watchOld},
        {QStringLiteral("grace"), &acts::grace},
        {QStringLiteral("revoke_old"), &acts::revokeOld},
        {QStringLiteral("revoke_before_new"), &acts::revokeOld},
        {QStringLiteral("revoke_first"), &acts::revokeOld},
        {QStringLiteral("prove_old_dead"), &acts::proveOldDead},
        {QStringLiteral("prove_end"), &acts::proveEnd},
        {QStringLiteral("prove_end_without_old"), &acts::proveEndWithoutOld},
        {QStringLiteral("look_after_leak"), &acts::lookAfterLeak},
        {QStringLiteral("close"), &acts::closeRotation},
    };
    return all.value(step, nullptr);
}

} // namespace kd::rotate
