#include "practice/stock.h"

#include "practice/likeness.h"
#include "practice/stored_workflows.h"

namespace kd::practice {

namespace {

QByteArray node(const QByteArray &name, const char *type, const char *version, const QByteArray &parameters, const QByteArray &more = {})
{
    return "{\"id\":\"" + name.toLower() + "\",\"name\":\"" + name + "\",\"type\":\"n8n-nodes-base." + type + "\",\"typeVersion\":" + version +
           ",\"position\":[0,0],\"parameters\":" + parameters + more + '}';
}

QByteArray with(const StoredCredential &credential, const char *type)
{
    return ",\"credentials\":{\"" + QByteArray(type) + "\":{\"id\":\"" + credential.id + "\",\"name\":" + rawText(credential.name) + "}}";
}

QByteArray chain(const QByteArrayList &names)
{
    QByteArrayList parts;
    for (qsizetype i = 0; i + 1 < names.size(); ++i)
        parts.append('"' + names[i] + "\":{\"main\":[[{\"node\":\"" + names[i + 1] + "\",\"type\":\"main\",\"index\":0}]]}");
    return '{' + parts.join(',') + '}';
}

/// Sixteen characters that are the same for the same number and in no order.
QByteArray scattered(quint64 number)
{
    static constexpr char characters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QByteArray id;
    quint64 state = number * 0x9e3779b97f4a7c15ULL + 1;
    for (int i = 0; i < 16; ++i) {
        state ^= state >> 30;
        state *= 0xbf58476d1ce4e5b9ULL;
        state ^= state >> 27;
        id += characters[state % 62];
    }
    return id;
}

QByteArray ordinaryNodes(int number)
{
    const QByteArray n = QByteArray::number(number);
    const QByteArray code = "const items = $input.all();\\nconst seen = new Set();\\nconst out = [];\\nfor (const item of items) {\\n  const id = "
                            "String(item.json.customerId ?? '').trim();\\n  if (!id || seen.has(id)) continue;\\n  seen.add(id);\\n  "
                            "out.push({ json: { ...item.json, id, batch: " + n + ", at: $now.toISO() } });\\n}\\nreturn out;";
    return node("Every hour", "scheduleTrigger", "1.2", R"({"rule":{"interval":[{"field":"hours"}]}})") + ',' +
           node("Fetch orders", "httpRequest", "4.2",
                R"({"url":"https://shop.example.com/api/v3/stores/)" + n +
                    R"(/orders","sendQuery":true,"queryParameters":{"parameters":[{"name":"status","value":"open"},{"name":"page_size","value":"100"},)"
                    R"({"name":"since","value":"={{ $now.minus({hours: 1}).toISO() }}"}]},"options":{"timeout":30000,"response":{"response":{"responseFormat":"json"}}}})") +
           ',' + node("Only new ones", "code", "2", "{\"jsCode\":\"" + code + "\"}") + ',' +
           node("Is large", "if", "2",
                R"({"conditions":{"options":{"caseSensitive":true,"leftValue":"","typeValidation":"strict"},"conditions":[{"id":"c)" + n +
                    R"(","leftValue":"={{ $json.total }}","rightValue":500,"operator":{"type":"number","operation":"gt"}}],"combinator":"and"},"options":{}})") +
           ',' + node("Shape", "set", "3.4",
                      R"({"assignments":{"assignments":[{"id":"a1","name":"text","value":"=Order {{ $json.number }} of {{ $json.customer.name }}","type":"string"},)"
                      R"({"id":"a2","name":"total","value":"={{ Number($json.total).toFixed(2) }}","type":"number"},{"id":"a3","name":"store","value":")" + n +
                          R"(","type":"string"}]},"options":{}})");
}

} // namespace

StoredWorkflow callingWorkflow(const StoredCredential &credential, const QByteArray &path, const QByteArray &providerUrl)
{
    StoredWorkflow made;
    made.id = newId();
    made.name = QStringLiteral("Answer orders");
    made.nodes = '[' +
                 node("In", "webhook", "2", R"({"httpMethod":"POST","path":")" + path + R"(","responseMode":"responseNode","options":{}})",
                      ",\"webhookId\":\"" + path + '"') +
                 ',' +
                 node("Ask", "httpRequest", "4.2",
                      R"({"url":")" + providerUrl + R"(/models","authentication":"predefinedCredentialType","nodeCredentialType":"openAiApi","options":{}})",
                      with(credential, "openAiApi")) +
                 ',' +
                 node("Out", "respondToWebhook", "1.1", R"({"respondWith":"json","responseBody":"={{ JSON.stringify($json) }}","options":{}})") + ']';
    made.connections = chain({"In", "Ask", "Out"});
    made.settings = R"({"executionOrder":"v1"})";
    made.versionId = scattered(1) + scattered(2);
    return made;
}

void addMany(Tables &tables, const ManyWorkflows &many, const StoredCredential &credential, const QByteArray &key, const QDateTime &now)
{
    for (int i = 1; i <= many.count; ++i) {
        StoredWorkflow one;
        one.id = scattered(static_cast<quint64>(i));
        one.name = QStringLiteral("Orders of store %1").arg(i);
        QByteArrayList nodes{ordinaryNodes(i)};
        QByteArrayList names{"Every hour", "Fetch orders", "Only new ones", "Is large", "Shape"};
        const auto add = [&](const QByteArray &name, const QByteArray &text) {
            nodes.append(text);
            names.append(name);
        };
        if (i % many.useEvery == 0) {
            add("Summarise", node("Summarise", "httpRequest", "4.2",
                                  R"({"method":"POST","url":"https://api.openai.com/v1/chat/completions","authentication":"predefinedCredentialType",)"
                                  R"("nodeCredentialType":"openAiApi","sendBody":true,"specifyBody":"json","jsonBody":"={{ JSON.stringify($json) }}","options":{}})",
                                  with(credential, "openAiApi")));
        }
        if (i % many.copyEvery == 0) {
            add("Summarise by hand",
                node("Summarise by hand", "httpRequest", "4.2",
                     R"({"url":"https://api.openai.com/v1/models","sendHeaders":true,"headerParameters":{"parameters":[{"name":"Authorization","value":"Bearer )" +
                         key + R"("}]},"options":{}})"));
        }
        if (i % many.triggerEvery == 0)
            add("Listen", node("Listen", "mqttTrigger", "1", R"({"topics":"orders","options":{}})", with(credential, "mqtt")));
        one.nodes = '[' + nodes.join(',') + ']';
        one.connections = chain(names);
        one.settings = R"({"executionOrder":"v1","saveManualExecutions":true,"callerPolicy":"workflowsFromSameOwner","timezone":"Europe/Berlin"})";
        one.versionId = scattered(static_cast<quint64>(i) + 1'000'000);
        one.createdAt = one.updatedAt = now.addSecs(-60LL * i);
        one.ownerId = credential.ownerId;
        if (i % 3 == 0)
            publish(one, Family::V1_100, one.createdAt);
        tables.workflows.emplace(one.id, std::move(one));
    }
}

} // namespace kd::practice
