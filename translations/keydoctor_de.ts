<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Asking</name>
    <message>
        <source>n8n address</source>
        <translation>n8n-Adresse</translation>
    </message>
    <message>
        <source>Direct address</source>
        <translation>Direkte Adresse</translation>
    </message>
    <message>
        <source>A direct address needs the n8n address beside it, for the two are compared.</source>
        <translation>Zu einer direkten Adresse gehört die n8n-Adresse, denn beide werden verglichen.</translation>
    </message>
    <message>
        <source>the start page</source>
        <translation>die Startseite</translation>
    </message>
    <message>
        <source>To sign in to the editor, both the e-mail and the password are needed.</source>
        <translation>Zum Anmelden am Editor werden E-Mail-Adresse und Passwort gebraucht.</translation>
    </message>
    <message>
        <source>Headers for the proxy, line %1: %2</source>
        <translation>Header für den Proxy, Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Cause: it alone can explain a failure</source>
        <translation>Ursache: kann allein einen Fehlschlag erklären</translation>
    </message>
    <message>
        <source>Risk: nothing fails because of it yet</source>
        <translation>Risiko: noch schlägt deswegen nichts fehl</translation>
    </message>
    <message>
        <source>Note: worth knowing, and seldom the reason for a failure</source>
        <translation>Hinweis: wissenswert und selten der Grund für einen Fehlschlag</translation>
    </message>
    <message>
        <source>found by an audit of n8n</source>
        <translation>durch ein Audit von n8n gefunden</translation>
    </message>
    <message>
        <source>between your program and n8n</source>
        <translation>zwischen Ihrem Programm und n8n</translation>
    </message>
    <message>
        <source>between n8n and the service that it calls</source>
        <translation>zwischen n8n und dem Dienst, den es aufruft</translation>
    </message>
    <message>
        <source>signing in to the editor</source>
        <translation>beim Anmelden am Editor</translation>
    </message>
    <message>
        <source>in the set-up of n8n or of the program that calls it</source>
        <translation>in der Einrichtung von n8n oder des Programms, das n8n aufruft</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>is being asked …</source>
        <translation>wird gefragt …</translation>
    </message>
    <message>
        <source>is accepted</source>
        <translation>wird angenommen</translation>
    </message>
    <message>
        <source>is restricted</source>
        <translation>ist eingeschränkt</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>wird abgelehnt</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>is being rotated</source>
        <translation>wird rotiert</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>made today</source>
        <translation>heute erstellt</translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>1 Tag alt</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 Tage alt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>in 1 Tag</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>name found after %1</source>
        <translation>Name gefunden nach %1</translation>
    </message>
    <message>
        <source>connected after %1</source>
        <translation>verbunden nach %1</translation>
    </message>
    <message>
        <source>TLS agreed after %1</source>
        <translation>TLS vereinbart nach %1</translation>
    </message>
    <message>
        <source>first byte after %1</source>
        <translation>erstes Byte nach %1</translation>
    </message>
    <message>
        <source>done after %1</source>
        <translation>fertig nach %1</translation>
    </message>
    <message>
        <source>No times were measured.</source>
        <translation>Es wurden keine Zeiten gemessen.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two times</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>under %1 ms</source>
        <translation>unter %1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>Probes</name>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Editor login</source>
        <translation>Editor-Anmeldung</translation>
    </message>
    <message>
        <source>Path as given</source>
        <translation>Angegebener Pfad</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Cached refusal</source>
        <translation>Ablehnung im Cache</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Other scheme</source>
        <translation>Anderes Schema</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Path prefix</source>
        <translation>Pfadpräfix</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Health-Check</translation>
    </message>
    <message>
        <source>readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>editor page</source>
        <translation>Editor-Seite</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>unknown path</source>
        <translation>unbekannter Pfad</translation>
    </message>
    <message>
        <source>list of paths</source>
        <translation>Liste der Pfade</translation>
    </message>
    <message>
        <source>with the key</source>
        <translation>mit dem Schlüssel</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>ohne Schlüssel</translation>
    </message>
    <message>
        <source>with a broken key</source>
        <translation>mit verfälschtem Schlüssel</translation>
    </message>
    <message>
        <source>with the key, second route</source>
        <translation>mit dem Schlüssel, zweite Route</translation>
    </message>
    <message>
        <source>without a key, second route</source>
        <translation>ohne Schlüssel, zweite Route</translation>
    </message>
    <message>
        <source>with a broken key, second route</source>
        <translation>mit verfälschtem Schlüssel, zweite Route</translation>
    </message>
    <message>
        <source>another query</source>
        <translation>andere Query</translation>
    </message>
    <message>
        <source>with the corrected key</source>
        <translation>mit dem berichtigten Schlüssel</translation>
    </message>
    <message>
        <source>without it, with the key</source>
        <translation>ohne Präfix, mit dem Schlüssel</translation>
    </message>
    <message>
        <source>page without the prefix</source>
        <translation>Seite ohne Präfix</translation>
    </message>
    <message>
        <source>random sibling</source>
        <translation>zufälliger Nachbarpfad</translation>
    </message>
    <message>
        <source>preflight</source>
        <translation>Preflight-Anfrage</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>live connection</source>
        <translation>Live-Verbindung</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>RecordedText</name>
    <message>
        <source>(no body)</source>
        <translation>(kein Inhalt)</translation>
    </message>
    <message>
        <source>(no body kept)</source>
        <translation>(kein Inhalt aufbewahrt)</translation>
    </message>
    <message>
        <source>First bytes of the answer:</source>
        <translation>Erste Bytes der Antwort:</translation>
    </message>
    <message>
        <source>Certificate %1, signed by itself</source>
        <translation>Zertifikat %1, von sich selbst signiert</translation>
    </message>
    <message>
        <source>Certificate %1, signed by %2</source>
        <translation>Zertifikat %1, signiert von %2</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>gültig vom %1 bis %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Nobody that this machine trusts has signed the certificate.</source>
        <translation>Niemand, dem dieser Rechner vertraut, hat das Zertifikat signiert.</translation>
    </message>
    <message>
        <source>The certificate is for another name.</source>
        <translation>Das Zertifikat gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Das Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate cannot be verified.</source>
        <translation>Das Zertifikat lässt sich nicht überprüfen.</translation>
    </message>
    <message>
        <source>The body (%1 bytes) was not kept, for it may hold people’s names and addresses: only the fields below were.</source>
        <translation>Der Inhalt der Antwort (%1 Byte) wurde nicht aufbewahrt, denn er kann Namen und Adressen von Personen enthalten: Aufbewahrt sind nur die Felder unten.</translation>
    </message>
    <message>
        <source>The body was cut: of %1 bytes the first %2 are here.</source>
        <translation>Der Inhalt der Antwort ist gekürzt: Von %1 Byte stehen hier die ersten %2.</translation>
    </message>
</context>
<context>
    <name>kd::gui::Conductor</name>
    <message>
        <source>Give an address, a key, an error text, or at least where the refusal is seen.</source>
        <translation>Geben Sie eine Adresse, einen Schlüssel, einen Fehlertext oder wenigstens den Ort an, an dem die Ablehnung zu sehen ist.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es ist kein Text zum Einfügen da.</translation>
    </message>
    <message>
        <source>This is a practice n8n with the fault %1.</source>
        <translation>Das ist ein Übungs-n8n mit dem Fehler %1.</translation>
    </message>
    <message>
        <source>This is a practice n8n, and it is in order now.</source>
        <translation>Das ist ein Übungs-n8n, und jetzt ist es in Ordnung.</translation>
    </message>
</context>
<context>
    <name>kd::gui::Given</name>
    <message>
        <source>pasted text %1</source>
        <translation>eingefügter Text %1</translation>
    </message>
    <message>
        <source>%1 is a folder, and a file is needed.</source>
        <translation>%1 ist ein Ordner; gebraucht wird eine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 ist größer als %2 MiB.</translation>
    </message>
    <message>
        <source>%1: nothing that Key Doctor knows. It reads error texts, logs and case files; configuration files, HAR and workflows it does not read yet.</source>
        <translation>%1: nichts, was Key Doctor kennt. Es liest Fehlertexte, Protokolle und Falldateien; Konfigurationsdateien, HAR und Workflows liest es noch nicht.</translation>
    </message>
    <message>
        <source>%1: one known line</source>
        <translation>%1: eine bekannte Zeile</translation>
    </message>
    <message>
        <source>%1: %2 known lines</source>
        <translation>%1: %2 bekannte Zeilen</translation>
    </message>
</context>
<context>
    <name>kd::gui::KeysDesk</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>A key is due. %1</source>
        <translation>Ein Schlüssel ist fällig. %1</translation>
    </message>
    <message>
        <source>%1 keys are due. %2</source>
        <translation>%1 Schlüssel sind fällig. %2</translation>
    </message>
    <message>
        <source>The keyring is being used on the Keys page: wait for that, or cancel it there.</source>
        <translation>Der Schlüsselbund wird gerade auf der Seite „Schlüssel“ benutzt: Warten Sie das ab, oder brechen Sie es dort ab.</translation>
    </message>
    <message>
        <source>Asking the keyring …</source>
        <translation>Der Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>The key is being kept …</source>
        <translation>Der Schlüssel wird aufgenommen …</translation>
    </message>
    <message>
        <source>%1 is kept in the keyring.</source>
        <translation>%1 wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>Asking whether it is still accepted …</source>
        <translation>Es wird gefragt, ob er noch angenommen wird …</translation>
    </message>
    <message>
        <source>Asking whether %1 is still accepted: %2 of %3.</source>
        <translation>Es wird gefragt, ob %1 noch angenommen wird: %2 von %3.</translation>
    </message>
    <message>
        <source>Asked. What each service says stands beside its key.</source>
        <translation>Gefragt. Was jeder Dienst sagt, steht bei seinem Schlüssel.</translation>
    </message>
    <message>
        <source>The key is being deleted …</source>
        <translation>Der Schlüssel wird gelöscht …</translation>
    </message>
</context>
<context>
    <name>kd::gui::Program</name>
    <message>
        <source>Open a case file, an error text or a log</source>
        <translation>Falldatei, Fehlertext oder Protokoll öffnen</translation>
    </message>
    <message>
        <source>The copied key was cleared from the clipboard.</source>
        <translation>Der kopierte Schlüssel wurde aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>About Key Doctor</source>
        <translation>Über Key Doctor</translation>
    </message>
    <message>
        <source>Key Doctor %1 finds whose “401 Unauthorized” it is around n8n, proves it, and says what to do.</source>
        <translation>Key Doctor %1 findet heraus, von wem ein „401 Unauthorized“ rund um n8n kommt, beweist es und sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>No change of a key is unfinished.</source>
        <translation>Kein Schlüsselwechsel ist unvollendet.</translation>
    </message>
    <message>
        <source>A rotation has come to an end, or waits</source>
        <translation>Eine Rotation ist zu Ende oder wartet</translation>
    </message>
</context>
<context>
    <name>kd::gui::RotationDesk</name>
    <message>
        <source>The keychain does not hold this key.</source>
        <translation>Der Schlüsselbund enthält diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Taking back what can be taken back …</source>
        <translation>Zurückgenommen wird, was sich zurücknehmen lässt …</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>The change of the key “%1” of %2 waits until %3. The menu “Keys” goes on with it.</source>
        <translation>Der Wechsel des Schlüssels „%1“ von %2 wartet bis %3. Das Menü „Schlüssel“ setzt ihn fort.</translation>
    </message>
</context>
<context>
    <name>kd::ui::AccessPage</name>
    <message>
        <source>Where is n8n, and what opens it?</source>
        <translation>Wo ist n8n, und was öffnet es?</translation>
    </message>
    <message>
        <source>n8n address</source>
        <translation>n8n-Adresse</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Old key at the provider</source>
        <translation>Alter Schlüssel beim Anbieter</translation>
    </message>
    <message>
        <source>Provider’s address</source>
        <translation>Adresse des Anbieters</translation>
    </message>
    <message>
        <source>optional: where the provider is not at its usual place</source>
        <translation>optional: wenn der Anbieter nicht an seiner üblichen Adresse ist</translation>
    </message>
    <message>
        <source>&amp;Only guide me</source>
        <translation>M&amp;ich nur anleiten</translation>
    </message>
    <message>
        <source>What the key is for</source>
        <translation>Wofür der Schlüssel ist</translation>
    </message>
    <message>
        <source>nightly backup</source>
        <translation>nächtliche Sicherung</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>n8n &amp;address</source>
        <translation>n8n-&amp;Adresse</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>An&amp;bieter</translation>
    </message>
    <message>
        <source>Ol&amp;d key there</source>
        <translation>Alter Schlüssel &amp;dort</translation>
    </message>
    <message>
        <source>P&amp;rovider’s address</source>
        <translation>Ad&amp;resse des Anbieters</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>Wo&amp;für er ist</translation>
    </message>
    <message>
        <source>With your own sign-in the program does more of the steps itself. It is kept in memory only.</source>
        <translation>Mit Ihrer eigenen Anmeldung erledigt das Programm mehr Schritte selbst. Sie bleibt nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Sign in to the editor, too</source>
        <translation>Auch am Editor anmelden</translation>
    </message>
    <message>
        <source>You make every change in n8n yourself, and the program proves it.</source>
        <translation>Sie ändern alles in n8n selbst, und das Programm beweist es.</translation>
    </message>
    <message>
        <source>No provider is known</source>
        <translation>Kein Anbieter ist bekannt</translation>
    </message>
    <message>
        <source>n8n’s API &amp;key</source>
        <translation>API-Schlüsse&amp;l von n8n</translation>
    </message>
    <message>
        <source>The old API &amp;key</source>
        <translation>Der alte API-Schlüsse&amp;l</translation>
    </message>
    <message>
        <source>API key of n8n</source>
        <translation>API-Schlüssel von n8n</translation>
    </message>
    <message>
        <source>Old API key</source>
        <translation>Alter API-Schlüssel</translation>
    </message>
    <message>
        <source>Still missing: the address of n8n.</source>
        <translation>Es fehlt noch: die Adresse von n8n.</translation>
    </message>
    <message>
        <source>Still missing: the old key. Without it nobody can prove that it is dead in the end.</source>
        <translation>Es fehlt noch: der alte Schlüssel. Ohne ihn kann am Ende niemand beweisen, dass er tot ist.</translation>
    </message>
    <message>
        <source>No provider is known.</source>
        <translation>Kein Anbieter ist bekannt.</translation>
    </message>
    <message>
        <source>The provider’s address cannot be read.</source>
        <translation>Die Adresse des Anbieters ist nicht lesbar.</translation>
    </message>
    <message>
        <source>To sign in, both the e-mail and the password are needed.</source>
        <translation>Zum Anmelden braucht es die E-Mail-Adresse und das Passwort.</translation>
    </message>
    <message>
        <source>Still missing: n8n’s API key or your sign-in; or let yourself be guided only.</source>
        <translation>Es fehlt noch: der API-Schlüssel von n8n oder Ihre Anmeldung; oder lassen Sie sich nur anleiten.</translation>
    </message>
    <message>
        <source>Without the provider’s old key a change cannot be taken back, and nobody can prove that the old key is refused in the end.</source>
        <translation>Ohne den alten Schlüssel des Anbieters lässt sich eine Änderung nicht zurücknehmen, und niemand kann beweisen, dass der alte Schlüssel am Ende abgelehnt wird.</translation>
    </message>
    <message>
        <source>Key that makes the provider’s keys</source>
        <translation>Schlüssel, der beim Anbieter Schlüssel anlegt</translation>
    </message>
    <message>
        <source>Project at the provider</source>
        <translation>Projekt beim Anbieter</translation>
    </message>
    <message>
        <source>With a key that may make keys there, the program makes the new key and revokes the old one itself. It is kept in memory only.</source>
        <translation>Mit einem Schlüssel, der dort Schlüssel anlegen darf, legt das Programm den neuen Schlüssel selbst an und widerruft den alten. Er bleibt nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Key that &amp;makes keys</source>
        <translation>Schlüssel, der Schlüssel an&amp;legt</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;jekt</translation>
    </message>
    <message>
        <source>Let the program make and revoke the provider’s keys</source>
        <translation>Das Programm Schlüssel beim Anbieter anlegen und widerrufen lassen</translation>
    </message>
</context>
<context>
    <name>kd::ui::AddKeyDialog</name>
    <message>
        <source>n8n address</source>
        <translation>n8n-Adresse</translation>
    </message>
    <message>
        <source>Address of the provider’s API</source>
        <translation>Adresse der API des Anbieters</translation>
    </message>
    <message>
        <source>optional: where it is not the provider’s own</source>
        <translation>optional: wo es nicht die des Anbieters ist</translation>
    </message>
    <message>
        <source>&amp;Overwrite the key that has this name</source>
        <translation>Den Schlüssel mit diesem Namen &amp;überschreiben</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>Schlüssel &amp;aufnehmen</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>n8n: an instance’s API key</source>
        <translation>n8n: API-Schlüssel einer Instanz</translation>
    </message>
    <message>
        <source>Whose key</source>
        <translation>Wessen Schlüssel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>What the key is for. It is shown everywhere.</source>
        <translation>Wofür der Schlüssel ist. Das wird überall gezeigt.</translation>
    </message>
    <message>
        <source>what it is for: it is shown everywhere</source>
        <translation>wofür er ist: wird überall gezeigt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> days from today</source>
        <translation> Tage ab heute</translation>
    </message>
    <message>
        <source>Days until the key is due</source>
        <translation>Tage, bis der Schlüssel fällig ist</translation>
    </message>
    <message>
        <source>The key goes into the desktop’s keyring and nowhere else. It is not sent anywhere.</source>
        <translation>Der Schlüssel kommt in den Schlüsselbund des Desktops und nirgends sonst hin. Er wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Whose key</source>
        <translation>&amp;Wessen Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Bezeichnun&amp;g</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <translation>AP&amp;I-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Der Schlüssel fehlt.</translation>
    </message>
</context>
<context>
    <name>kd::ui::AddressField</name>
    <message>
        <source>understood as %1</source>
        <translation>verstanden als %1</translation>
    </message>
    <message>
        <source>asking that path may run a workflow, so it is not asked</source>
        <translation>eine Anfrage an diesen Pfad kann einen Workflow starten, daher wird er nicht gefragt</translation>
    </message>
    <message>
        <source>without the key that stands in “%1”</source>
        <translation>ohne den Schlüssel, der in „%1“ steht</translation>
    </message>
</context>
<context>
    <name>kd::ui::BeginPage</name>
    <message>
        <source>Which key is to be changed?</source>
        <translation>Welcher Schlüssel soll ersetzt werden?</translation>
    </message>
    <message>
        <source>An API key of n8n &amp;itself</source>
        <translation>Ein API-Schlüssel von n8n &amp;selbst</translation>
    </message>
    <message>
        <source>That scripts, CI, backups and monitoring use to call n8n.</source>
        <translation>Mit dem Skripte, CI, Sicherungen und Überwachung n8n aufrufen.</translation>
    </message>
    <message>
        <source>A &amp;provider’s key</source>
        <translation>Der Schlüssel eines &amp;Anbieters</translation>
    </message>
    <message>
        <source>Such as OpenAI’s, that n8n’s credentials hold.</source>
        <translation>Etwa von OpenAI, der in den Credentials von n8n steht.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Ro&amp;utine: nobody else has it</source>
        <translation>Ro&amp;utine: Niemand sonst hat ihn</translation>
    </message>
    <message>
        <source>The new key first; the old one ends when nothing uses it any more.</source>
        <translation>Erst der neue Schlüssel; der alte endet, wenn nichts ihn mehr benutzt.</translation>
    </message>
    <message>
        <source>Lea&amp;ked: somebody else has it, or may have it</source>
        <translation>Be&amp;kannt geworden: Jemand anderes hat ihn, oder könnte ihn haben</translation>
    </message>
    <message>
        <source>The old key ends first.</source>
        <translation>Der alte Schlüssel endet zuerst.</translation>
    </message>
    <message>
        <source>Refused meanwhile:</source>
        <translation>Solange abgelehnt:</translation>
    </message>
</context>
<context>
    <name>kd::ui::BrokenPlaces</name>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Every place has the new key: nothing is broken any more.</source>
        <translation>Jede Stelle hat den neuen Schlüssel: Nichts ist mehr gestört.</translation>
    </message>
    <message>
        <source>Does not work until the rest is done:</source>
        <translation>Funktioniert nicht, bis der Rest erledigt ist:</translation>
    </message>
    <message>
        <source>Does not work yet: %1 of %2 places</source>
        <translation>Funktioniert noch nicht: %1 von %2 Stellen</translation>
    </message>
</context>
<context>
    <name>kd::ui::CauseDetail</name>
    <message>
        <source>Chosen cause</source>
        <translation>Gewählte Ursache</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Was es beweist</translation>
    </message>
    <message>
        <source>Often mistaken for</source>
        <translation>Oft verwechselt mit</translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation>Was nicht hilft</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>kd::ui::CommandLink</name>
    <message>
        <source>the present answer</source>
        <translation>die jetzige Antwort</translation>
    </message>
</context>
<context>
    <name>kd::ui::CommitPage</name>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>What stays possible</source>
        <translation>Was möglich bleibt</translation>
    </message>
    <message>
        <source>What is no longer possible</source>
        <translation>Was nicht mehr möglich ist</translation>
    </message>
    <message>
        <source>You do it yourself; the next page leads to the place.</source>
        <translation>Sie tun es selbst; die nächste Seite führt zu der Stelle.</translation>
    </message>
    <message>
        <source>Refused from then on, until the new key is there:</source>
        <translation>Von da an abgelehnt, bis der neue Schlüssel da ist:</translation>
    </message>
    <message>
        <source>To leave the rotation at any time, and to resume it. All places hold the new key and have been seen to work with it.</source>
        <translation>Die Rotation jederzeit zu verlassen und sie fortzusetzen. Alle Stellen enthalten den neuen Schlüssel und haben mit ihm nachweislich funktioniert.</translation>
    </message>
    <message>
        <source>To leave the rotation at any time, and to resume it; what is refused meanwhile stays refused.</source>
        <translation>Die Rotation jederzeit zu verlassen und sie fortzusetzen; was solange abgelehnt wird, bleibt abgelehnt.</translation>
    </message>
    <message>
        <source>To use the old key again, and to take back what has been done so far.</source>
        <translation>Den alten Schlüssel wieder zu benutzen und das bisher Getane zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>kd::ui::CopyBlock</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands for %1</source>
        <translation>Befehle für %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Befehle kopieren</translation>
    </message>
    <message>
        <source>Copy the commands for %1</source>
        <translation>Befehle für %1 kopieren</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>kd::ui::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>kd::ui::Disclosure</name>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>kd::ui::DoneForm</name>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Only the new key goes: the old one still works everywhere.</source>
        <translation>Nur der neue Schlüssel verschwindet: Der alte funktioniert noch überall.</translation>
    </message>
    <message>
        <source>Make sure that it is the old key before you delete it.</source>
        <translation>Vergewissern Sie sich vor dem Löschen, dass es der alte Schlüssel ist.</translation>
    </message>
    <message>
        <source>Make sure that its last four characters are %1 before you delete it.</source>
        <translation>Vergewissern Sie sich vor dem Löschen, dass seine letzten vier Zeichen %1 sind.</translation>
    </message>
    <message>
        <source>What you say here is checked at once.</source>
        <translation>Was Sie hier angeben, wird sofort geprüft.</translation>
    </message>
    <message>
        <source>It is d&amp;eleted</source>
        <translation>Er ist &amp;gelöscht</translation>
    </message>
</context>
<context>
    <name>kd::ui::ExchangeDetail</name>
    <message>
        <source>sent to n8n’s own address, past the proxy</source>
        <translation>gesendet an die eigene Adresse von n8n, am Proxy vorbei</translation>
    </message>
    <message>
        <source>sent to another address, without the key</source>
        <translation>gesendet an eine andere Adresse, ohne den Schlüssel</translation>
    </message>
    <message>
        <source>sent to the address that you gave</source>
        <translation>gesendet an die von Ihnen angegebene Adresse</translation>
    </message>
    <message>
        <source>through this machine’s proxy %1</source>
        <translation>über den Proxy %1 dieses Rechners</translation>
    </message>
    <message>
        <source>answered from %1</source>
        <translation>beantwortet von %1</translation>
    </message>
    <message>
        <source>over a connection that was open already</source>
        <translation>über eine schon offene Verbindung</translation>
    </message>
    <message>
        <source>at %1 UTC</source>
        <translation>am %1 UTC</translation>
    </message>
    <message>
        <source>Request as curl</source>
        <translation>Anfrage als curl</translation>
    </message>
    <message>
        <source>Answer as recorded</source>
        <translation>Antwort wie aufgezeichnet</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Choose a request above: what was sent and what came back stands here.</source>
        <translation>Wählen Sie oben eine Anfrage: Hier steht dann, was gesendet wurde und was zurückkam.</translation>
    </message>
    <message>
        <source>Chosen request</source>
        <translation>Gewählte Anfrage</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the request as curl</source>
        <translation>Anfrage als curl kopieren</translation>
    </message>
    <message>
        <source>For a shell; what stands there as $NAME is a secret that was not recorded.</source>
        <translation>Für eine Shell; was dort als $NAME steht, ist ein Geheimnis, das nicht aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request %1: %2</source>
        <translation>Anfrage %1: %2</translation>
    </message>
</context>
<context>
    <name>kd::ui::ExchangesModel</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>kd::ui::ExchangesPage</name>
    <message>
        <source>probe, method, address or status</source>
        <translation>Prüfung, Methode, Adresse oder Status</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Once you press “Find the cause” or open a case file, every request and its answer stands here.</source>
        <translation>Noch wurde nichts gefragt. Sobald Sie „Ursache finden“ drücken oder eine Falldatei öffnen, steht hier jede Anfrage mit ihrer Antwort.</translation>
    </message>
    <message>
        <source>Every request that was sent, and how it ended. The chosen one stands below.</source>
        <translation>Alle gesendeten Anfragen und wie sie ausgingen. Die gewählte steht darunter.</translation>
    </message>
    <message>
        <source>No request fits the filter.</source>
        <translation>Keine Anfrage passt zum Filter.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 of %2 fit</source>
        <translation>%1 von %2 passend</translation>
    </message>
</context>
<context>
    <name>kd::ui::FilterBox</name>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;lter</translation>
    </message>
</context>
<context>
    <name>kd::ui::FinishPage</name>
    <message>
        <source>Record of the rotation</source>
        <translation>Nachweis der Rotation</translation>
    </message>
    <message>
        <source>Cop&amp;y the record</source>
        <translation>Nachweis &amp;kopieren</translation>
    </message>
    <message>
        <source>For the next time</source>
        <translation>Für das nächste Mal</translation>
    </message>
    <message>
        <source>As Markdown. No key stands in it.</source>
        <translation>Als Markdown. Kein Schlüssel steht darin.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Der Nachweis</translation>
    </message>
    <message>
        <source>The next rotation is due on %1.</source>
        <translation>Die nächste Rotation ist am %1 fällig.</translation>
    </message>
    <message>
        <source>The record is being written …</source>
        <translation>Der Nachweis wird geschrieben …</translation>
    </message>
    <message>
        <source>One key for each integration: then one can be changed, or lost, without the others.</source>
        <translation>Ein Schlüssel je Integration: Dann lässt sich einer ohne die anderen wechseln, oder verlieren.</translation>
    </message>
    <message>
        <source>The least scopes that it needs: a leak then opens less.</source>
        <translation>Nur die Scopes, die er braucht: Ein Leck öffnet dann weniger.</translation>
    </message>
    <message>
        <source>An expiry: a key that is forgotten then ends by itself.</source>
        <translation>Ein Ablaufdatum: Ein vergessener Schlüssel endet dann von selbst.</translation>
    </message>
</context>
<context>
    <name>kd::ui::ForgetQuestion</name>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Delete %1 from the keyring?</source>
        <translation>%1 aus dem Schlüsselbund löschen?</translation>
    </message>
    <message>
        <source>Delete %1, %2, from the keyring?</source>
        <translation>%1, %2, aus dem Schlüsselbund löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>kd::ui::FoundPage</name>
    <message>
        <source>An unfinished rotation</source>
        <translation>Eine unfertige Rotation</translation>
    </message>
    <message>
        <source>The key “%1” of %2, begun at %3, last at work at %4.</source>
        <translation>Der Schlüssel „%1“ von %2, begonnen um %3, zuletzt bearbeitet um %4.</translation>
    </message>
    <message>
        <source>It waits until %1.</source>
        <translation>Sie wartet bis %1.</translation>
    </message>
    <message>
        <source>%1 of %2 steps are proven.</source>
        <translation>%1 von %2 Schritten sind bewiesen.</translation>
    </message>
    <message>
        <source>It goes on with: %1.</source>
        <translation>Es geht weiter mit: %1.</translation>
    </message>
</context>
<context>
    <name>kd::ui::GraceField</name>
    <message>
        <source>Grace time</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Unit of the grace time</source>
        <translation>Einheit der Frist</translation>
    </message>
</context>
<context>
    <name>kd::ui::GraceForm</name>
    <message>
        <source>Both &amp;keys stay for</source>
        <translation>Beide Schlüssel &amp;gelten noch</translation>
    </message>
    <message>
        <source>Longer than the rarest job that uses the key takes to come round. Nobody need wait here: the rotation can be left and resumed.</source>
        <translation>Länger, als der seltenste Lauf braucht, der den Schlüssel benutzt. Niemand muss hier warten: Die Rotation kann verlassen und fortgesetzt werden.</translation>
    </message>
</context>
<context>
    <name>kd::ui::HandbookPage</name>
    <message>
        <source>title, id or any words of the text</source>
        <translation>Titel, Kennung oder beliebige Wörter des Textes</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Every cause that Key Doctor knows: what proves it, and what helps.</source>
        <translation>Alle Ursachen, die Key Doctor kennt: was sie beweist und was hilft.</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>In the order in which they would decide. The chosen one stands beside.</source>
        <translation>In der Reihenfolge, in der sie den Ausschlag gäben. Die gewählte steht daneben.</translation>
    </message>
    <message>
        <source>No cause fits the filter.</source>
        <translation>Keine Ursache passt zum Filter.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 of %2 fit</source>
        <translation>%1 von %2 passend</translation>
    </message>
</context>
<context>
    <name>kd::ui::KeptKeyField</name>
    <message>
        <source>%1: from where</source>
        <translation>%1: woher</translation>
    </message>
    <message>
        <source>Pasted or typed here: the keychain holds none of this kind</source>
        <translation>Hier eingefügt oder getippt: Der Schlüsselbund enthält keinen dieser Art</translation>
    </message>
    <message>
        <source>Pasted or typed here</source>
        <translation>Hier eingefügt oder getippt</translation>
    </message>
    <message>
        <source>From the keychain: %1</source>
        <translation>Aus dem Schlüsselbund: %1</translation>
    </message>
</context>
<context>
    <name>kd::ui::KeyDetail</name>
    <message>
        <source>Its service is being asked whether it accepts it.</source>
        <translation>Sein Dienst wird gefragt, ob er ihn annimmt.</translation>
    </message>
    <message>
        <source>Whether it is still accepted was not asked yet.</source>
        <translation>Ob er noch angenommen wird, wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Chosen key</source>
        <translation>Gewählter Schlüssel</translation>
    </message>
</context>
<context>
    <name>kd::ui::KeyEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Cop&amp;y for a short time</source>
        <translation>Für kurze Zeit &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Hide the key</source>
        <translation>Schlüssel &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Show the key</source>
        <translation>Schlüssel an&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>kd::ui::KeyField</name>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Use the corrected key</source>
        <translation>Berichtigten Schlüssel &amp;verwenden</translation>
    </message>
    <message>
        <source>In place of what stands in the field.</source>
        <translation>Anstelle dessen, was im Feld steht.</translation>
    </message>
    <message>
        <source>Cop&amp;y the corrected key</source>
        <translation>Berichtigten Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>To the clipboard, for a short time.</source>
        <translation>In die Zwischenablage, für kurze Zeit.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>What was pasted has %1 characters: that is no key, and it was not taken.</source>
        <translation>Der eingefügte Text hat %1 Zeichen: Das ist kein Schlüssel, und er wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The key is checked while you type or paste it, before anything is sent.</source>
        <translation>Der Schlüssel wird schon beim Tippen oder Einfügen geprüft, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Until you leave the window; a key from the keychain is not shown.</source>
        <translation>Bis Sie das Fenster verlassen; ein Schlüssel aus dem Schlüsselbund wird nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>kd::ui::KeyForm</name>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Least scopes</source>
        <translation>Nur nötige Scopes</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Alter Schlüssel</translation>
    </message>
    <message>
        <source>Key that talks to n8n</source>
        <translation>Schlüssel, mit dem n8n angesprochen wird</translation>
    </message>
    <message>
        <source>The new &amp;key</source>
        <translation>Der neue Schlüsse&amp;l</translation>
    </message>
    <message>
        <source>The old &amp;key</source>
        <translation>Der alte Schlüsse&amp;l</translation>
    </message>
    <message>
        <source>The &amp;key that talks to n8n</source>
        <translation>Der Schlüsse&amp;l, mit dem n8n angesprochen wird</translation>
    </message>
    <message>
        <source>The &amp;key that makes the provider’s keys</source>
        <translation>Der Schlüsse&amp;l, der beim Anbieter Schlüssel anlegt</translation>
    </message>
    <message>
        <source>Key that makes the provider’s keys</source>
        <translation>Schlüssel, der beim Anbieter Schlüssel anlegt</translation>
    </message>
    <message>
        <source>I do it by &amp;hand at the provider</source>
        <translation>Ich tue es beim Anbieter von &amp;Hand</translation>
    </message>
</context>
<context>
    <name>kd::ui::KeychainButton</name>
    <message>
        <source>From key&amp;chain</source>
        <translation>Aus dem Schlüssel&amp;bund</translation>
    </message>
    <message>
        <source>From keychain</source>
        <translation>Aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>Takes a key that is kept in the keychain. It is not shown.</source>
        <translation>Nimmt einen Schlüssel, der im Schlüsselbund aufbewahrt wird. Er wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Wait no longer</source>
        <translation>&amp;Nicht länger warten</translation>
    </message>
    <message>
        <source>No n8n API key is kept yet</source>
        <translation>Noch wird kein n8n-API-Schlüssel aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;All keys</source>
        <translation>&amp;Alle Schlüssel</translation>
    </message>
</context>
<context>
    <name>kd::ui::KeyringLine</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Look aga&amp;in</source>
        <translation>Erneut &amp;nachsehen</translation>
    </message>
    <message>
        <source>Waits no longer for the keyring, and asks no more.</source>
        <translation>Wartet nicht länger auf den Schlüsselbund und fragt nicht weiter.</translation>
    </message>
    <message>
        <source>Reads the keyring again.</source>
        <translation>Liest den Schlüsselbund erneut.</translation>
    </message>
</context>
<context>
    <name>kd::ui::KeysModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Zuletzt bewiesen</translation>
    </message>
</context>
<context>
    <name>kd::ui::KeysPage</name>
    <message>
        <source>&amp;Add a key …</source>
        <translation>Schlüssel h&amp;inzufügen …</translation>
    </message>
    <message>
        <source>Keeps a key in the keyring.</source>
        <translation>Nimmt einen Schlüssel in den Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>&amp;Check the chosen key</source>
        <translation>Gewählten Schlüssel &amp;prüfen</translation>
    </message>
    <message>
        <source>Asks its service whether it still accepts it; a broken key is sent as a control.</source>
        <translation>Fragt seinen Dienst, ob er ihn noch annimmt; zur Kontrolle wird ein ungültiger Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>Check a&amp;ll keys</source>
        <translation>A&amp;lle Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Asks of each key whether its service still accepts it.</source>
        <translation>Fragt bei jedem Schlüssel, ob sein Dienst ihn noch annimmt.</translation>
    </message>
    <message>
        <source>For&amp;get the chosen key …</source>
        <translation>Gewählten Schlüssel &amp;vergessen …</translation>
    </message>
    <message>
        <source>Deletes it from the keyring, and looks whether it is gone.</source>
        <translation>Löscht ihn aus dem Schlüsselbund und sieht nach, ob er weg ist.</translation>
    </message>
    <message>
        <source>&amp;Rotate the chosen key …</source>
        <translation>Gewählten Schlüssel &amp;rotieren …</translation>
    </message>
    <message>
        <source>Replaces it step by step, and proves each.</source>
        <translation>Ersetzt ihn Schritt für Schritt und beweist jeden.</translation>
    </message>
    <message>
        <source>label, host or state</source>
        <translation>Bezeichnung, Host oder Zustand</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>What the desktop’s keyring holds for Key Doctor. Keys are kept there and nowhere else.</source>
        <translation>Was der Schlüsselbund des Desktops für Key Doctor enthält. Schlüssel werden dort und nirgends sonst aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>H&amp;inzufügen …</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>For&amp;get …</source>
        <translation>&amp;Vergessen …</translation>
    </message>
    <message>
        <source>&amp;Rotate …</source>
        <translation>&amp;Rotieren …</translation>
    </message>
    <message>
        <source>No key fits the filter.</source>
        <translation>Kein Schlüssel passt zum Filter.</translation>
    </message>
    <message>
        <source>Every key that is held. The chosen one stands below.</source>
        <translation>Jeder Schlüssel, der aufbewahrt wird. Der gewählte steht darunter.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 of %2 fit</source>
        <translation>%1 von %2 passen</translation>
    </message>
    <message>
        <source>The keys stand here once the keyring has answered.</source>
        <translation>Die Schlüssel stehen hier, sobald der Schlüsselbund geantwortet hat.</translation>
    </message>
    <message>
        <source>Which keys there are is not known before the keyring answers. Nothing is kept without one.</source>
        <translation>Welche Schlüssel es gibt, ist nicht bekannt, bevor der Schlüsselbund antwortet. Ohne ihn wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>No key is kept yet. Add one, and it is said how old it is, when it is due, and whether it is still accepted.</source>
        <translation>Noch wird kein Schlüssel aufbewahrt. Fügen Sie einen hinzu, und es wird gesagt, wie alt er ist, wann er fällig ist und ob er noch angenommen wird.</translation>
    </message>
</context>
<context>
    <name>kd::ui::ListForm</name>
    <message>
        <source>Nothing is on the list yet.</source>
        <translation>Noch steht nichts auf der Liste.</translation>
    </message>
    <message>
        <source>On the list already: %1</source>
        <translation>Schon auf der Liste: %1</translation>
    </message>
    <message>
        <source>Places on the list</source>
        <translation>Stellen auf der Liste</translation>
    </message>
    <message>
        <source>Outside n8n, as you know it</source>
        <translation>Außerhalb von n8n, soweit Sie es wissen</translation>
    </message>
    <message>
        <source>The list is &amp;complete</source>
        <translation>Die &amp;Liste ist vollständig</translation>
    </message>
</context>
<context>
    <name>kd::ui::LookForm</name>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
</context>
<context>
    <name>kd::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Neuer Fall</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste a text</source>
        <translation>&amp;Text einfügen</translation>
    </message>
    <message>
        <source>&amp;Copy the report for a ticket</source>
        <translation>Bericht für ein Ticket &amp;kopieren</translation>
    </message>
    <message>
        <source>Preview and &amp;save the report …</source>
        <translation>Bericht ansehen und &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Find the cause</source>
        <translation>&amp;Ursache finden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>&amp;Befund</translation>
    </message>
    <message>
        <source>&amp;Exchanges</source>
        <translation>Anf&amp;ragen</translation>
    </message>
    <message>
        <source>&amp;Try it on a practice n8n …</source>
        <translation>An einem Übungs-n8n aus&amp;probieren …</translation>
    </message>
    <message>
        <source>Take the practice fault a&amp;way</source>
        <translation>Übungs&amp;fehler beseitigen</translation>
    </message>
    <message>
        <source>&amp;Leave the practice</source>
        <translation>Übung beende&amp;n</translation>
    </message>
    <message>
        <source>Sett&amp;ings …</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;About Key Doctor</source>
        <translation>Ü&amp;ber Key Doctor</translation>
    </message>
    <message>
        <source>Key Doctor</source>
        <translation>Key Doctor</translation>
    </message>
    <message>
        <source>%1 – Key Doctor</source>
        <translation>%1 – Key Doctor</translation>
    </message>
    <message>
        <source>&amp;Keys in the keyring</source>
        <translation>&amp;Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>C&amp;hange a key, step by step …</source>
        <translation>Schlüssel &amp;Schritt für Schritt wechseln …</translation>
    </message>
    <message>
        <source>&amp;Go on with an unfinished change …</source>
        <translation>Mit einem &amp;unvollendeten Wechsel fortfahren …</translation>
    </message>
</context>
<context>
    <name>kd::ui::MessageBar</name>
    <message>
        <source>&amp;Dismiss</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>kd::ui::MoreFields</name>
    <message>
        <source>With your own sign-in to the editor, n8n’s switches, keys and users are read too. It is kept in memory only.</source>
        <translation>Mit Ihrer eigenen Anmeldung am Editor werden auch die Schalter, Schlüssel und Benutzer von n8n gelesen. Die Angaben bleiben nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;Mail-Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Of your account in the n8n editor</source>
        <translation>Von Ihrem Konto im n8n-Editor</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;MFA code</source>
        <translation>MFA-C&amp;ode</translation>
    </message>
    <message>
        <source>MFA code</source>
        <translation>MFA-Code</translation>
    </message>
    <message>
        <source>Six digits, where your account asks for them</source>
        <translation>Sechs Ziffern, falls Ihr Konto sie verlangt</translation>
    </message>
    <message>
        <source>Headers for the proxy</source>
        <translation>Header für den Proxy</translation>
    </message>
    <message>
        <source>Lines such as Authorization: Basic …, as the proxy’s own login needs them; sent to the n8n address only</source>
        <translation>Zeilen wie Authorization: Basic …, wie sie die eigene Anmeldung des Proxys braucht; sie werden nur an die n8n-Adresse gesendet</translation>
    </message>
    <message>
        <source>Encr&amp;yption key</source>
        <translation>Verschlüsselun&amp;gsschlüssel</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>Verschlüsselungsschlüssel</translation>
    </message>
    <message>
        <source>A candidate for N8N_ENCRYPTION_KEY, held against the API key here; it is sent nowhere</source>
        <translation>Ein Kandidat für N8N_ENCRYPTION_KEY; er wird hier am API-Schlüssel geprüft und nirgendwohin gesendet</translation>
    </message>
    <message>
        <source>Headers for the pro&amp;xy</source>
        <translation>Header für den Prox&amp;y</translation>
    </message>
</context>
<context>
    <name>kd::ui::PhasesBar</name>
    <message>
        <source>Time of the request</source>
        <translation>Dauer der Anfrage</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a phase and its time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No times were measured.</source>
        <translation>Es wurden keine Zeiten gemessen.</translation>
    </message>
</context>
<context>
    <name>kd::ui::PlacesEditor</name>
    <message>
        <source>Another place</source>
        <translation>Eine andere Stelle</translation>
    </message>
    <message>
        <source>the shop’s import script on web-2</source>
        <translation>das Importskript des Shops auf web-2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Places that you added</source>
        <translation>Stellen, die Sie hinzugefügt haben</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Die Stelle entfernen</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add the place</source>
        <translation>Die Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Add the &amp;file</source>
        <translation>&amp;Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add the file</source>
        <translation>Die Datei hinzufügen</translation>
    </message>
    <message>
        <source>An&amp;other place</source>
        <translation>Eine andere &amp;Stelle</translation>
    </message>
    <message>
        <source>A file that &amp;holds it</source>
        <translation>Eine Datei, die &amp;ihn enthält</translation>
    </message>
    <message>
        <source>… in the &amp;variable</source>
        <translation>… in der &amp;Variablen</translation>
    </message>
    <message>
        <source>Secrets managers</source>
        <translation>Secret-Manager</translation>
    </message>
    <message>
        <source>CI pipelines</source>
        <translation>CI-Pipelines</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Chat bots</source>
        <translation>Chatbots</translation>
    </message>
    <message>
        <source>A file needs its whole path, such as /srv/app/.env, and the variable’s name.</source>
        <translation>Eine Datei braucht ihren ganzen Pfad, zum Beispiel /srv/app/.env, und den Namen der Variablen.</translation>
    </message>
    <message>
        <source>None yet. What you add stands here.</source>
        <translation>Noch keine. Was Sie hinzufügen, steht hier.</translation>
    </message>
</context>
<context>
    <name>kd::ui::PlacesForm</name>
    <message>
        <source>Places that are ready</source>
        <translation>Stellen, die bereit sind</translation>
    </message>
    <message>
        <source>Places that hold the old key again</source>
        <translation>Stellen, die wieder den alten Schlüssel enthalten</translation>
    </message>
    <message>
        <source>Places that hold the new key</source>
        <translation>Stellen, die den neuen Schlüssel enthalten</translation>
    </message>
    <message>
        <source>Places that work with the new key</source>
        <translation>Stellen, die mit dem neuen Schlüssel funktionieren</translation>
    </message>
    <message>
        <source>Copy the ol&amp;d key</source>
        <translation>Den &amp;alten Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy the new ke&amp;y</source>
        <translation>Den ne&amp;uen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>From the keychain to the clipboard, for a short time.</source>
        <translation>Aus dem Schlüsselbund in die Zwischenablage, für kurze Zeit.</translation>
    </message>
    <message>
        <source>Note t&amp;hese %1</source>
        <translation>D&amp;iese %1 vermerken</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>F&amp;ortfahren</translation>
    </message>
</context>
<context>
    <name>kd::ui::PlanModel</name>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>is being taken back</source>
        <translation>wird zurückgenommen</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>im Gang</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>%1, now, %2</source>
        <translation>%1, jetzt, %2</translation>
    </message>
</context>
<context>
    <name>kd::ui::PracticeDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Try it on a practice n8n</source>
        <translation>An einem Übungs-n8n ausprobieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A small n8n on this computer that has the fault you pick. Its keys are made for it and open nothing else.</source>
        <translation>Ein kleines n8n auf diesem Rechner mit dem Fehler, den Sie wählen. Seine Schlüssel sind nur dafür gemacht und öffnen sonst nichts.</translation>
    </message>
    <message>
        <source>Answer as</source>
        <translation>Antworten als</translation>
    </message>
    <message>
        <source>n8n %1</source>
        <translation>n8n %1</translation>
    </message>
    <message>
        <source>Answer as n8n %1</source>
        <translation>Antworten als n8n %1</translation>
    </message>
    <message>
        <source>There is nothing to practise on.</source>
        <translation>Es gibt nichts zum Üben.</translation>
    </message>
    <message>
        <source>No fault has these words.</source>
        <translation>Kein Fehler enthält diese Wörter.</translation>
    </message>
    <message>
        <source>proxy, expired, redirect …</source>
        <translation>Proxy, abgelaufen, Zertifikat …</translation>
    </message>
</context>
<context>
    <name>kd::ui::PracticeStrip</name>
    <message>
        <source>Take the fault a&amp;way</source>
        <translation>Fehle&amp;r beseitigen</translation>
    </message>
    <message>
        <source>Take the fault away</source>
        <translation>Fehler beseitigen</translation>
    </message>
    <message>
        <source>&amp;Leave the practice</source>
        <translation>Übung beende&amp;n</translation>
    </message>
</context>
<context>
    <name>kd::ui::ProbeForm</name>
    <message>
        <source>It has a random address, answers only whoever knows a second secret, keeps no data of its run, and carries an expiry in its name.</source>
        <translation>Er hat eine zufällige Adresse, antwortet nur dem, der ein zweites Geheimnis kennt, bewahrt keine Daten seines Laufs auf und trägt ein Ablaufdatum im Namen.</translation>
    </message>
    <message>
        <source>&amp;Yes, make it and remove it again</source>
        <translation>&amp;Ja, anlegen und wieder entfernen</translation>
    </message>
    <message>
        <source>No, I loo&amp;k at the next execution myself</source>
        <translation>N&amp;ein, ich sehe mir die nächste Ausführung selbst an</translation>
    </message>
</context>
<context>
    <name>kd::ui::ProbingPane</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Requests under way</source>
        <translation>Laufende Anfragen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling: what is under way is given up.</source>
        <translation>Wird abgebrochen: Laufende Anfragen werden aufgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n answered,</source>
        <translation>
            <numerusform>%n beantwortet,</numerusform>
            <numerusform>%n beantwortet,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way.</source>
        <translation>
            <numerusform>%n unterwegs.</numerusform>
            <numerusform>%n unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other side takes its time; after five seconds of silence a request is given up.</source>
        <translation>Die Gegenseite lässt sich Zeit; nach fünf Sekunden ohne Antwort wird eine Anfrage aufgegeben.</translation>
    </message>
</context>
<context>
    <name>kd::ui::ProofView</name>
    <message>
        <source>Show #%1</source>
        <translation>#%1 anzeigen</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>kd::ui::ProposalPage</name>
    <message>
        <source>This is the plan</source>
        <translation>Das ist der Plan</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>For the key “%1” of %2.</source>
        <translation>Für den Schlüssel „%1“ von %2.</translation>
    </message>
    <message>
        <source>Refused from the old key’s end until the new one is there:</source>
        <translation>Vom Ende des alten Schlüssels an abgelehnt, bis der neue da ist:</translation>
    </message>
    <message>
        <source>The %1 steps stand beside this. Each is proven before the next begins, and one alone cannot be taken back: it asks on a page of its own. The rotation can be left at any time and resumed.</source>
        <translation>Die %1 Schritte stehen daneben. Jeder wird bewiesen, bevor der nächste beginnt, und nur einer lässt sich nicht zurücknehmen: Er fragt auf einer eigenen Seite. Die Rotation kann jederzeit verlassen und fortgesetzt werden.</translation>
    </message>
</context>
<context>
    <name>kd::ui::RemedyView</name>
    <message>
        <source>&amp;Platform:</source>
        <translation>&amp;Plattform:</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>as seen</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>kd::ui::ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Markdown, for a ticket or a forum</source>
        <translation>Markdown, für ein Ticket oder ein Forum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>Case file, which another Key Doctor judges again</source>
        <translation>Falldatei, die Key Doctor auch anderswo neu beurteilt</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What leaves, exactly</source>
        <translation>Was genau weitergegeben wird</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Taken out: keys, passwords, tokens and cookies, and whatever has the form of one; of accepted answers, all but a few named fields. Still in it: addresses, versions, and what refusals said.</source>
        <translation>Entfernt sind Schlüssel, Passwörter, Tokens und Cookies und alles, was die Form davon hat; von Antworten auf angenommene Anfragen alles bis auf wenige benannte Felder. Noch enthalten sind Adressen, Versionen und der Wortlaut von Ablehnungen.</translation>
    </message>
    <message>
        <source>It was copied.</source>
        <translation>Es wurde kopiert.</translation>
    </message>
    <message>
        <source>This form is for a file: save it.</source>
        <translation>Dieses Format gehört in eine Datei: Speichern Sie es.</translation>
    </message>
</context>
<context>
    <name>kd::ui::RequestForm</name>
    <message>
        <source>&amp;Continue</source>
        <translation>F&amp;ortfahren</translation>
    </message>
    <message>
        <source>&amp;Open the page in the browser</source>
        <translation>Die Seite im &amp;Browser öffnen</translation>
    </message>
</context>
<context>
    <name>kd::ui::ResumeChoice</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Aban&amp;don …</source>
        <translation>Rotation a&amp;bbrechen …</translation>
    </message>
    <message>
        <source>Resume the rotation</source>
        <translation>Die Rotation fortsetzen</translation>
    </message>
    <message>
        <source>Abandon the rotation</source>
        <translation>Die Rotation abbrechen</translation>
    </message>
    <message>
        <source>Resume looks how things stand and goes on from there. Abandon ends it here: what still has the old key stays refused.</source>
        <translation>„Fortsetzen“ sieht nach, wie es steht, und macht von dort weiter. „Abbrechen“ beendet sie hier: Was noch den alten Schlüssel hat, bleibt abgelehnt.</translation>
    </message>
    <message>
        <source>Resume looks how things stand and goes on from there. Abandon takes back what can be taken back, and ends it; the old key stays valid.</source>
        <translation>„Fortsetzen“ sieht nach, wie es steht, und macht von dort weiter. „Abbrechen“ nimmt zurück, was sich zurücknehmen lässt, und beendet sie; der alte Schlüssel bleibt gültig.</translation>
    </message>
</context>
<context>
    <name>kd::ui::RotationWizard</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation>Einen Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Wei&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Stop and &amp;take back …</source>
        <translation>Anhalten und zurück&amp;nehmen …</translation>
    </message>
    <message>
        <source>How each step stands, and what has proven it; Enter looks at a step that is done</source>
        <translation>Wie jeder Schritt steht und was ihn bewiesen hat; die Eingabetaste zeigt einen erledigten Schritt</translation>
    </message>
    <message>
        <source>&amp;Leave for later</source>
        <translation>S&amp;päter fortfahren</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>F&amp;ortfahren</translation>
    </message>
    <message>
        <source>Stop and take back</source>
        <translation>Anhalten und zurücknehmen</translation>
    </message>
    <message>
        <source>Stop, and take back what has been done?</source>
        <translation>Anhalten und zurücknehmen, was getan wurde?</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Abandon the rotation</source>
        <translation>Die Rotation abbrechen</translation>
    </message>
    <message>
        <source>Abandon this rotation? It cannot be resumed afterwards.</source>
        <translation>Diese Rotation abbrechen? Danach lässt sie sich nicht fortsetzen.</translation>
    </message>
    <message>
        <source>Nothing is taken back. The old key is revoked, or nearly; what still has it stays refused.</source>
        <translation>Nichts wird zurückgenommen. Der alte Schlüssel ist widerrufen, oder beinahe; was ihn noch hat, bleibt abgelehnt.</translation>
    </message>
    <message>
        <source>There is nothing to be taken back; the old key stays valid.</source>
        <translation>Es gibt nichts zurückzunehmen; der alte Schlüssel bleibt gültig.</translation>
    </message>
    <message>
        <source>This is taken back first, and the old key stays valid:</source>
        <translation>Dies wird zuerst zurückgenommen, und der alte Schlüssel bleibt gültig:</translation>
    </message>
    <message>
        <source>&amp;Abandon it</source>
        <translation>&amp;Rotation abbrechen</translation>
    </message>
    <message>
        <source>It can be resumed: Key Doctor offers it at its next start, and “keydoctor-cli rotate resume” goes on from here as well.</source>
        <translation>Sie lässt sich fortsetzen: Key Doctor bietet es beim nächsten Start an, und auch „keydoctor-cli rotate resume“ macht von hier weiter.</translation>
    </message>
    <message>
        <source>The old key still works, for whoever has found it too.</source>
        <translation>Der alte Schlüssel gilt noch, auch für den, der ihn gefunden hat.</translation>
    </message>
    <message>
        <source>The old key still works, so nothing fails meanwhile.</source>
        <translation>Der alte Schlüssel gilt noch, also scheitert solange nichts.</translation>
    </message>
    <message>
        <source>The old key is revoked, and every place has the new one.</source>
        <translation>Der alte Schlüssel ist widerrufen, und jede Stelle hat den neuen.</translation>
    </message>
    <message>
        <source>The old key is revoked, and this is refused until you go on:</source>
        <translation>Der alte Schlüssel ist widerrufen, und dies wird abgelehnt, bis Sie fortfahren:</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Später fortfahren</translation>
    </message>
    <message>
        <source>Leave the rotation for now?</source>
        <translation>Die Rotation vorerst verlassen?</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
</context>
<context>
    <name>kd::ui::RunModel</name>
    <message>
        <source>waiting for the answer</source>
        <translation>wartet auf die Antwort</translation>
    </message>
    <message numerus="yes">
        <source>waiting for the answer, %n s</source>
        <translation>
            <numerusform>wartet auf die Antwort, %n s</numerusform>
            <numerusform>wartet auf die Antwort, %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>kd::ui::SecretClipboard</name>
    <message>
        <source>The copy is cleared in one second.</source>
        <translation>Die Kopie wird in einer Sekunde entfernt.</translation>
    </message>
    <message>
        <source>The copy is cleared in %1 seconds.</source>
        <translation>Die Kopie wird in %1 Sekunden entfernt.</translation>
    </message>
</context>
<context>
    <name>kd::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the answers show</source>
        <translation>Wie in den Antworten erkannt</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Commands &amp;for</source>
        <translation>&amp;Befehle für</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>&amp;CA-Datei</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>A &amp;key is due</source>
        <translation>&amp;Schlüssel fällig</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Protokollordner</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>Wie in der Umgebung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Proxy’s address</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Certificates in PEM form that are trusted beside the system’s.</source>
        <translation>Zertifikate im PEM-Format, denen zusätzlich zu denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>none beside the system’s</source>
        <translation>keine außer denen des Systems</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>CA-Datei auswählen</translation>
    </message>
    <message>
        <source>Days after which a key is due</source>
        <translation>Tage, nach denen ein Schlüssel fällig ist</translation>
    </message>
    <message>
        <source>Days before that on which you are told</source>
        <translation>Tage davor, an denen Sie erinnert werden</translation>
    </message>
    <message>
        <source>every </source>
        <translation>alle </translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>told </source>
        <translation>Erinnerung </translation>
    </message>
    <message>
        <source> days before</source>
        <translation> Tage vorher</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Änd&amp;ern …</translation>
    </message>
    <message>
        <source>Change the log folder</source>
        <translation>Protokollordner ändern</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The proxy’s address is missing.</source>
        <translation>Die Adresse des Proxys fehlt.</translation>
    </message>
    <message>
        <source>Choose fewer days before: a key is due every %1 days.</source>
        <translation>Wählen Sie weniger Tage vorher: Ein Schlüssel ist alle %1 Tage fällig.</translation>
    </message>
</context>
<context>
    <name>kd::ui::SignInFields</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;Mail-Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Of your account in the n8n editor</source>
        <translation>Von Ihrem Konto im n8n-Editor</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;MFA code</source>
        <translation>MFA-C&amp;ode</translation>
    </message>
    <message>
        <source>MFA code</source>
        <translation>MFA-Code</translation>
    </message>
    <message>
        <source>Six digits, where your account asks for them</source>
        <translation>Sechs Ziffern, falls Ihr Konto sie verlangt</translation>
    </message>
</context>
<context>
    <name>kd::ui::SignInForm</name>
    <message>
        <source>S&amp;ign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
</context>
<context>
    <name>kd::ui::StartPage</name>
    <message>
        <source>n8n address</source>
        <translation>n8n-Adresse</translation>
    </message>
    <message>
        <source>Direct address</source>
        <translation>Direkte Adresse</translation>
    </message>
    <message>
        <source>optional: past the proxy</source>
        <translation>optional: am Proxy vorbei</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>n8n &amp;address</source>
        <translation>n8n-&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Direct address</source>
        <translation>D&amp;irekte Adresse</translation>
    </message>
    <message>
        <source>More to give</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Ursache finden</translation>
    </message>
    <message>
        <source>The key is sent only to these two addresses.</source>
        <translation>Der Schlüssel wird nur an diese beiden Adressen gesendet.</translation>
    </message>
    <message>
        <source>Or drop an error text, a log or a case file anywhere in this window.</source>
        <translation>Oder ziehen Sie einen Fehlertext, ein Protokoll oder eine Falldatei irgendwo in dieses Fenster.</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste a text</source>
        <translation>&amp;Text einfügen</translation>
    </message>
    <message>
        <source>Given texts and files</source>
        <translation>Angegebene Texte und Dateien</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Letzte Fälle</translation>
    </message>
    <message>
        <source>Try it on a practice n8n</source>
        <translation>An einem Übungs-n8n ausprobieren</translation>
    </message>
    <message>
        <source>None yet. A finished diagnosis is kept here, without its key.</source>
        <translation>Noch keine. Hier wird jede abgeschlossene Diagnose aufbewahrt, ohne ihren Schlüssel.</translation>
    </message>
    <message>
        <source>Sho&amp;w the keys</source>
        <translation>Schlüssel &amp;zeigen</translation>
    </message>
    <message>
        <source>Fi&amp;nd the cause</source>
        <translation>Ursache fi&amp;nden</translation>
    </message>
    <message>
        <source>AP&amp;I key</source>
        <translation>AP&amp;I-Schlüssel</translation>
    </message>
    <message>
        <source>T&amp;ry it on a practice n8n</source>
        <translation>An einem Übungs-n8n aus&amp;probieren</translation>
    </message>
</context>
<context>
    <name>kd::ui::StepPage</name>
    <message>
        <source>Seen in %1.</source>
        <translation>Gesehen in %1.</translation>
    </message>
    <message>
        <source>Return to the &amp;present step</source>
        <translation>Zum jetzigen S&amp;chritt zurück</translation>
    </message>
    <message>
        <source>You look at an earlier step. Nothing is done again.</source>
        <translation>Sie sehen einen früheren Schritt an. Nichts wird noch einmal getan.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Enter the old key again in each of these places.</source>
        <translation>Tragen Sie an jeder dieser Stellen wieder den alten Schlüssel ein.</translation>
    </message>
    <message>
        <source>It waits until %1. You can leave it until then.</source>
        <translation>Sie wartet bis %1. Bis dahin können Sie sie verlassen.</translation>
    </message>
    <message>
        <source>Taken back at %1: %2</source>
        <translation>Zurückgenommen um %1: %2</translation>
    </message>
    <message>
        <source>Not taken back: %1</source>
        <translation>Nicht zurückgenommen: %1</translation>
    </message>
    <message>
        <source>%1 (proven at %2)</source>
        <translation>%1 (bewiesen um %2)</translation>
    </message>
    <message>
        <source>It could not be taken back.</source>
        <translation>Es ließ sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>Nicht bewiesen: %1</translation>
    </message>
    <message>
        <source>Done when this is proven: %1</source>
        <translation>Erledigt, wenn dies bewiesen ist: %1</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Wei&amp;ter</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Wird zurückgenommen: %1</translation>
    </message>
    <message>
        <source>What was done so far is taken back, the last first; the old key stays valid.</source>
        <translation>Was bisher getan wurde, wird zurückgenommen, das Letzte zuerst; der alte Schlüssel bleibt gültig.</translation>
    </message>
</context>
<context>
    <name>kd::ui::StepsModel</name>
    <message>
        <source>%1, now</source>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, kommt noch</translation>
    </message>
</context>
<context>
    <name>kd::ui::TickList</name>
    <message>
        <source>%1, ticked</source>
        <translation>%1, angehakt</translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation>%1, nicht angehakt</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Alle anha&amp;ken</translation>
    </message>
    <message>
        <source>The space bar ticks an entry.</source>
        <translation>Die Leertaste hakt einen Eintrag an.</translation>
    </message>
    <message>
        <source>Tick all: %1</source>
        <translation>Alle anhaken: %1</translation>
    </message>
</context>
<context>
    <name>kd::ui::TrailPage</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What has been answered; Enter shows a step again</source>
        <translation>Was beantwortet ist; die Eingabetaste zeigt einen Schritt noch einmal</translation>
    </message>
    <message>
        <source>checking again</source>
        <translation>erneute Prüfung läuft</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>Abfrage läuft</translation>
    </message>
    <message>
        <source>Checking what the remedy can have changed</source>
        <translation>Es wird geprüft, was sich durch die Abhilfe geändert haben kann</translation>
    </message>
    <message>
        <source>Asking the server, so that you need not guess</source>
        <translation>Der Server wird gefragt, damit Sie nicht raten müssen</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Bisher: %1</translation>
    </message>
    <message>
        <source>Show what is &amp;known so far</source>
        <translation>&amp;Bisher Bekanntes anzeigen</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>die Ursache</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>fix and check</source>
        <translation>beheben und prüfen</translation>
    </message>
    <message>
        <source>I know better: it is none of this. Look on.</source>
        <translation>Ich weiß es besser: Nichts davon trifft zu. Weitersuchen.</translation>
    </message>
    <message>
        <source>Take the evidence&apos;s answer again</source>
        <translation>Wieder die Antwort der Belege übernehmen</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Beantwortet: %1</translation>
    </message>
    <message>
        <source>Answered: %1 (%2)</source>
        <translation>Beantwortet: %1 (%2)</translation>
    </message>
    <message>
        <source>Back to the open &amp;question</source>
        <translation>&amp;Zurück zur offenen Frage</translation>
    </message>
    <message>
        <source>Back to the &amp;verdict</source>
        <translation>&amp;Zurück zum Befund</translation>
    </message>
    <message>
        <source>Change it here, step by step …</source>
        <translation>Hier wechseln, Schritt für Schritt …</translation>
    </message>
</context>
<context>
    <name>kd::ui::UsesPage</name>
    <message>
        <source>Both keys &amp;stay for</source>
        <translation>Beide Schlüssel &amp;gelten noch</translation>
    </message>
    <message>
        <source>Where is the key used?</source>
        <translation>Wo wird der Schlüssel benutzt?</translation>
    </message>
    <message>
        <source>n8n’s own credentials and workflows are searched by the program. What lies outside n8n only you know; more can be added later.</source>
        <translation>Die Credentials und Workflows von n8n durchsucht das Programm. Was außerhalb von n8n liegt, wissen nur Sie; Weiteres lässt sich später hinzufügen.</translation>
    </message>
    <message>
        <source>Else you are asked when it comes to that.</source>
        <translation>Sonst werden Sie gefragt, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>Make the pla&amp;n</source>
        <translation>P&amp;lan aufstellen</translation>
    </message>
    <message>
        <source>Looking at what n8n, the provider and the keychain allow …</source>
        <translation>Es wird angesehen, was n8n, der Anbieter und der Schlüsselbund erlauben …</translation>
    </message>
</context>
<context>
    <name>kd::ui::VerdictPane</name>
    <message>
        <source>Ans&amp;wer the open question</source>
        <translation>&amp;Offene Frage beantworten</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;More about this cause</source>
        <translation>&amp;Mehr über diese Ursache</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Asks again what the remedy can have changed</source>
        <translation>Fragt noch einmal ab, was sich durch die Abhilfe geändert haben kann</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy for a ticket</source>
        <translation>Für ein Ticket &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Preview and save …</source>
        <translation>&amp;Ansehen und speichern …</translation>
    </message>
    <message>
        <source>Also seen</source>
        <translation>Außerdem gesehen</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>This case was opened from a file, which causes no traffic.</source>
        <translation>Dieser Fall wurde aus einer Datei geöffnet; dabei werden keine Anfragen gesendet.</translation>
    </message>
    <message>
        <source>Cancelled. This rests on what was heard until then.</source>
        <translation>Abgebrochen. Das Ergebnis beruht auf den Antworten bis dahin.</translation>
    </message>
    <message>
        <source>The time was up. This rests on what was heard until then.</source>
        <translation>Die Zeit war abgelaufen. Das Ergebnis beruht auf den Antworten bis dahin.</translation>
    </message>
    <message>
        <source>Opened from a file and judged again; nothing was asked.</source>
        <translation>Aus einer Datei geöffnet und neu beurteilt; es wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>What was not asked</source>
        <translation>Was nicht gefragt wurde</translation>
    </message>
    <message>
        <source>What would help to decide</source>
        <translation>Was bei der Entscheidung helfen würde</translation>
    </message>
    <message>
        <source>Also seen (%1)</source>
        <translation>Außerdem gesehen (%1)</translation>
    </message>
    <message>
        <source>Ruled out (%1)</source>
        <translation>Ausgeschlossen (%1)</translation>
    </message>
    <message>
        <source>Exchanges (%1)</source>
        <translation>Anfragen (%1)</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>The proxy in %1 is not a URL such as http://host:3128.</source>
        <translation>Der Proxy in %1 ist keine URL wie http://host:3128.</translation>
    </message>
    <message>
        <source>The proxy in %1 is neither http, socks5 nor socks5h.</source>
        <translation>Der Proxy in %1 ist weder http noch socks5 noch socks5h.</translation>
    </message>
    <message>
        <source>The CA file cannot be read: %1.</source>
        <translation>Die CA-Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The CA file holds no certificate in PEM form.</source>
        <translation>Die CA-Datei enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>Die Adresse ist leer.</translation>
    </message>
    <message>
        <source>The address is %1 characters long; n8n&apos;s is at most %2.</source>
        <translation>Die Adresse ist %1 Zeichen lang; bei n8n sind es höchstens %2.</translation>
    </message>
    <message>
        <source>The address has a blank or a control character inside.</source>
        <translation>In der Adresse steht ein Leerzeichen oder ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The address has no scheme: write it with https:// or http:// in front.</source>
        <translation>Der Adresse fehlt das Schema: Schreiben Sie https:// oder http:// davor.</translation>
    </message>
    <message>
        <source>The address is not http or https.</source>
        <translation>Die Adresse ist weder http noch https.</translation>
    </message>
    <message>
        <source>This is not a URL that can be asked: the host or port cannot be read.</source>
        <translation>Das ist keine URL, die gefragt werden kann: Host oder Port sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Port 0 cannot be asked.</source>
        <translation>Port 0 kann nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Four requests were refused by one host; nothing more was asked there, for such counts can get an address blocked.</source>
        <translation>Vier Anfragen wurden von einem Host abgelehnt; dort wurde nichts weiter gefragt, denn mehr davon kann zur Sperre einer Adresse führen.</translation>
    </message>
    <message>
        <source>The host asked for fewer requests; nothing more was asked there.</source>
        <translation>Der Host hat um weniger Anfragen gebeten; dort wurde nichts weiter gefragt.</translation>
    </message>
    <message>
        <source>The host cut a connection; nothing more was asked there.</source>
        <translation>Der Host hat eine Verbindung abgebrochen; dort wurde nichts weiter gefragt.</translation>
    </message>
    <message>
        <source>A question was held back: it would have taken a key to a host that was not named.</source>
        <translation>Eine Anfrage wurde zurückgehalten: Sie hätte einen Schlüssel zu einem Host gebracht, der nicht genannt wurde.</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>overruled by you</source>
        <translation>von Ihnen verworfen</translation>
    </message>
    <message>
        <source>This machine&apos;s settings send requests through the proxy %1.</source>
        <translation>Die Einstellungen dieses Rechners leiten Anfragen über den Proxy %1.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language, as HTML has it</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>schema_version is not &quot;1&quot;: this is no case file of Key Doctor&apos;s, or one of a newer release.</source>
        <translation>schema_version ist nicht „1“: Das ist keine Falldatei von Key Doctor oder eine aus einer neueren Version.</translation>
    </message>
    <message>
        <source>exchanges is missing: this is no case file of Key Doctor&apos;s.</source>
        <translation>exchanges fehlt: Das ist keine Falldatei von Key Doctor.</translation>
    </message>
    <message>
        <source>exchanges holds more than %1 entries.</source>
        <translation>exchanges enthält mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>The file has %1 MiB; a case has at most 64.</source>
        <translation>Die Datei hat %1 MiB; ein Fall hat höchstens 64.</translation>
    </message>
    <message>
        <source>it holds no object</source>
        <translation>sie enthält kein Objekt</translation>
    </message>
    <message>
        <source>The case file cannot be read: %1.</source>
        <translation>Die Falldatei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The case file cannot be read: %1</source>
        <translation>Die Falldatei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>through the proxy</source>
        <translation>über den Proxy</translation>
    </message>
    <message>
        <source>at the address</source>
        <translation>unter der Adresse</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Fixed: %1 %2 (#%3)</source>
        <translation>Behoben: %1 %2 (#%3)</translation>
    </message>
    <message>
        <source>Not fixed yet: everything that was asked again is answered as before</source>
        <translation>Noch nicht behoben: Alles, was noch einmal gefragt wurde, wird beantwortet wie zuvor</translation>
    </message>
    <message>
        <source>Not fixed yet, although some answers have changed</source>
        <translation>Noch nicht behoben, obwohl sich manche Antworten geändert haben</translation>
    </message>
    <message>
        <source>That cause is gone, and another one stands in the way</source>
        <translation>Diese Ursache ist weg, und eine andere steht im Weg</translation>
    </message>
    <message>
        <source>The cause is not seen any more, and nothing proves yet that it works</source>
        <translation>Die Ursache ist nicht mehr zu sehen, und noch beweist nichts, dass es funktioniert</translation>
    </message>
    <message>
        <source>%1, %2: before %3 (#%4), now %5 (#%6)</source>
        <translation>%1, %2: vorher %3 (#%4), jetzt %5 (#%6)</translation>
    </message>
    <message>
        <source>%1.answer.kind is none of response, dns, refused, timeout, tls, unreadable, not_sent</source>
        <translation>%1.answer.kind ist keines von response, dns, refused, timeout, tls, unreadable, not_sent</translation>
    </message>
    <message>
        <source>%1.side is none of public, direct, elsewhere</source>
        <translation>%1.side ist keines von public, direct, elsewhere</translation>
    </message>
    <message>
        <source>%1.number is missing</source>
        <translation>%1.number fehlt</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>weniger als einer Stunde</translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>einer Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahren</translation>
    </message>
    <message>
        <source>There are quotation marks around the key, or at one of its ends.</source>
        <translation>Um den Schlüssel oder an einem seiner Enden stehen Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1 ” stands before the key; it belongs to the Authorization header.</source>
        <translation>Vor dem Schlüssel steht „%1 “; das gehört in den Header Authorization.</translation>
    </message>
    <message>
        <source>A header’s name stands before the key: “%1:”.</source>
        <translation>Vor dem Schlüssel steht der Name eines Headers: „%1:“.</translation>
    </message>
    <message>
        <source>A variable’s name stands before the key: “%1=”.</source>
        <translation>Vor dem Schlüssel steht der Name einer Variable: „%1=“.</translation>
    </message>
    <message>
        <source>Character %1 cannot be seen and is not part of the key: %2.</source>
        <translation>Zeichen %1 ist unsichtbar und gehört nicht zum Schlüssel: %2.</translation>
    </message>
    <message>
        <source>Character %1 only looks like one of the key’s own: %2.</source>
        <translation>Zeichen %1 sieht nur so aus, als gehörte es zum Schlüssel: %2.</translation>
    </message>
    <message>
        <source>Character %1 is a typographic quotation mark: %2.</source>
        <translation>Zeichen %1 ist ein typografisches Anführungszeichen: %2.</translation>
    </message>
    <message>
        <source>There is white space inside the key: %2 at character %1.</source>
        <translation>Im Schlüssel steht Leerraum: %2 an Stelle %1.</translation>
    </message>
    <message>
        <source>At character %1 stands a byte that is not UTF-8.</source>
        <translation>An Stelle %1 steht ein Byte, das kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>The key is not whole: a key of n8n’s has three parts with dots between them.</source>
        <translation>Der Schlüssel ist unvollständig: Ein Schlüssel von n8n hat drei Teile mit Punkten dazwischen.</translation>
    </message>
    <message>
        <source>The key is not whole: it is shorter than keys of its kind.</source>
        <translation>Der Schlüssel ist unvollständig: Er ist kürzer als Schlüssel seiner Art.</translation>
    </message>
    <message>
        <source>The key is not whole: a part of it cannot be read, so some of it is missing or was changed.</source>
        <translation>Der Schlüssel ist unvollständig: Ein Teil ist nicht lesbar, also fehlt etwas oder wurde verändert.</translation>
    </message>
    <message>
        <source>There are only blanks, and no key.</source>
        <translation>Hier stehen nur Leerzeichen und kein Schlüssel.</translation>
    </message>
    <message>
        <source>This is an example’s text and not a key.</source>
        <translation>Das ist der Text eines Beispiels und kein Schlüssel.</translation>
    </message>
    <message>
        <source>This was copied from a display that hides the key: stars or dots stand in place of its characters.</source>
        <translation>Das wurde aus einer Anzeige kopiert, die den Schlüssel verbirgt: Statt seiner Zeichen stehen Sterne oder Punkte da.</translation>
    </message>
    <message>
        <source>These are %1 characters: no key is that long.</source>
        <translation>Das sind %1 Zeichen: So lang ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>This is a key of another service (%1). It will not be sent.</source>
        <translation>Das ist ein Schlüssel eines anderen Dienstes (%1). Er wird nicht gesendet.</translation>
    </message>
    <message>
        <source>This is a token for n8n’s MCP server. The public API does not take it.</source>
        <translation>Das ist ein Token für den MCP-Server von n8n. Die öffentliche API nimmt es nicht an.</translation>
    </message>
    <message>
        <source>One more does not belong there.</source>
        <translation>Ein weiteres Zeichen gehört nicht hierher.</translation>
    </message>
    <message>
        <source>%1 more do not belong there.</source>
        <translation>%1 weitere Zeichen gehören nicht hierher.</translation>
    </message>
    <message>
        <source>It expired %1 ago, on %2.</source>
        <translation>Er ist vor %1 abgelaufen, am %2.</translation>
    </message>
    <message>
        <source>It is not valid yet: only in %1, from %2 on.</source>
        <translation>Er gilt noch nicht: erst in %1, ab %2.</translation>
    </message>
    <message>
        <source>It has no form that is known: keys of n8n’s begin with “eyJ” or “n8n_api_”.</source>
        <translation>Seine Form ist nicht bekannt: Schlüssel von n8n beginnen mit „eyJ“ oder „n8n_api_“.</translation>
    </message>
    <message>
        <source>Nothing is wrong with its text.</source>
        <translation>An seinem Text ist nichts falsch.</translation>
    </message>
    <message>
        <source>The blanks around it do no harm: HTTP trims them.</source>
        <translation>Die Leerzeichen darum herum schaden nicht: HTTP entfernt sie.</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>Er läuft nie ab.</translation>
    </message>
    <message>
        <source>It expires in %1, on %2.</source>
        <translation>Er läuft in %1 ab, am %2.</translation>
    </message>
    <message>
        <source>No address was given: no server was asked.</source>
        <translation>Es wurde keine Adresse angegeben: Kein Server wurde gefragt.</translation>
    </message>
    <message>
        <source>No key was given: whether one is accepted was not asked.</source>
        <translation>Es wurde kein Schlüssel angegeben: Ob einer angenommen wird, wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>No direct address was given: what a proxy changes on the way was not compared.</source>
        <translation>Es wurde keine direkte Adresse angegeben: Was ein Proxy unterwegs ändert, wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>Nobody signed in to the editor: n8n’s own switches, keys and users were not read.</source>
        <translation>Niemand hat sich am Editor angemeldet: Die Schalter, Schlüssel und Benutzer von n8n wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>No encryption key was given to hold against the API key’s signature.</source>
        <translation>Es wurde kein Verschlüsselungsschlüssel angegeben, um ihn mit der Signatur des API-Schlüssels zu vergleichen.</translation>
    </message>
    <message>
        <source>No error text, log or file was given.</source>
        <translation>Es wurden kein Fehlertext, kein Protokoll und keine Datei angegeben.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What would decide</source>
        <translation>Was entscheiden würde</translation>
    </message>
    <message>
        <source>What only you can say</source>
        <translation>Was nur Sie sagen können</translation>
    </message>
    <message>
        <source>Also seen</source>
        <translation>Außerdem gesehen</translation>
    </message>
    <message>
        <source>%1 characters, shown as %2, %3</source>
        <translation>%1 Zeichen, gezeigt als %2, %3</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft ab %1</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Wie es gefunden wurde</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source> with a broken key</source>
        <translation> mit einem verfälschten Schlüssel</translation>
    </message>
    <message>
        <source> with the key</source>
        <translation> mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <source>n8n&apos;s own address</source>
        <translation>die eigene Adresse von n8n</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>der Host</translation>
    </message>
    <message>
        <source>the path</source>
        <translation>der Pfad</translation>
    </message>
    <message>
        <source>the right address</source>
        <translation>die richtige Adresse</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>der Dienst</translation>
    </message>
    <message>
        <source>the release</source>
        <translation>die Version</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>that line</source>
        <translation>dieser Zeile</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>der Kandidat</translation>
    </message>
    <message>
        <source>some</source>
        <translation>einige</translation>
    </message>
    <message>
        <source>the new address</source>
        <translation>die neue Adresse</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>der Wert</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>der Status</translation>
    </message>
    <message>
        <source>the characters</source>
        <translation>die Zeichen</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>der andere</translation>
    </message>
    <message>
        <source>character %1 of the key</source>
        <translation>Zeichen %1 des Schlüssels</translation>
    </message>
    <message>
        <source>the key&apos;s text</source>
        <translation>der Text des Schlüssels</translation>
    </message>
    <message>
        <source>the key&apos;s claim %1</source>
        <translation>die Angabe %1 im Schlüssel</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>a broken key, as a control</source>
        <translation>ein verfälschter Schlüssel zur Kontrolle</translation>
    </message>
    <message>
        <source>the corrected key</source>
        <translation>der berichtigte Schlüssel</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>der Schlüssel</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>In its words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>you said</source>
        <translation>Ihre Angabe</translation>
    </message>
    <message>
        <source>seen in %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>you said otherwise</source>
        <translation>Sie sagen etwas anderes</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 an Stelle %2</translation>
    </message>
    <message>
        <source>Your answer (1-%1, or q to stop): </source>
        <translation>Ihre Antwort (1-%1, oder q zum Beenden): </translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Was es beweist</translation>
    </message>
    <message>
        <source>Often mistaken for</source>
        <translation>Oft verwechselt mit</translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation>Was nicht hilft</translation>
    </message>
    <message>
        <source>A line is not of the form &apos;Name: value&apos;.</source>
        <translation>Eine Zeile hat nicht die Form „Name: Wert“.</translation>
    </message>
    <message>
        <source>The API key does not belong among these headers: it has a place of its own.</source>
        <translation>Der API-Schlüssel gehört nicht zu diesen Headern: Er hat einen eigenen Platz.</translation>
    </message>
    <message>
        <source>How long a request is, is not to be set by hand.</source>
        <translation>Wie lang eine Anfrage ist, wird nicht von Hand gesetzt.</translation>
    </message>
    <message>
        <source>A value holds a character that no header can carry.</source>
        <translation>Ein Wert enthält ein Zeichen, das in keinem Header stehen kann.</translation>
    </message>
    <message>
        <source>where it shows</source>
        <translation>wo es auftritt</translation>
    </message>
    <message>
        <source>Where do you see “401 Unauthorized”?</source>
        <translation>Wo sehen Sie „401 Unauthorized“?</translation>
    </message>
    <message>
        <source>Each place has its own causes, and nothing that was given so far says which one it is.</source>
        <translation>Jede Stelle hat ihre eigenen Ursachen, und aus den bisherigen Angaben geht nicht hervor, welche es ist.</translation>
    </message>
    <message>
        <source>A script, curl or an app that calls n8n</source>
        <translation>Bei einem Skript, curl oder einer App, die n8n aufruft</translation>
    </message>
    <message>
        <source>A node inside a workflow</source>
        <translation>In einem Node innerhalb eines Workflows</translation>
    </message>
    <message>
        <source>Signing in to the n8n editor</source>
        <translation>Beim Anmelden am n8n-Editor</translation>
    </message>
    <message>
        <source>I just want to replace a key</source>
        <translation>Ich möchte nur einen Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>I have an error text or a file</source>
        <translation>Ich habe einen Fehlertext oder eine Datei</translation>
    </message>
    <message>
        <source>the address&apos;s name</source>
        <translation>der Name der Adresse</translation>
    </message>
    <message>
        <source>Is the name in the address found?</source>
        <translation>Wird der Name in der Adresse gefunden?</translation>
    </message>
    <message>
        <source>yes, the name is found</source>
        <translation>ja, der Name wird gefunden</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>die Verbindung</translation>
    </message>
    <message>
        <source>Can a connection to the address be made?</source>
        <translation>Lässt sich eine Verbindung zur Adresse herstellen?</translation>
    </message>
    <message>
        <source>yes, it connects</source>
        <translation>ja, die Verbindung gelingt</translation>
    </message>
    <message>
        <source>who answers</source>
        <translation>wer antwortet</translation>
    </message>
    <message>
        <source>Is it n8n that answers at this address?</source>
        <translation>Antwortet unter dieser Adresse n8n?</translation>
    </message>
    <message>
        <source>yes, n8n answers</source>
        <translation>ja, n8n antwortet</translation>
    </message>
    <message>
        <source>past the proxy</source>
        <translation>durch den Proxy</translation>
    </message>
    <message>
        <source>Does everything before n8n let the request through?</source>
        <translation>Lässt alles, was vor n8n liegt, die Anfrage durch?</translation>
    </message>
    <message>
        <source>yes, nothing before n8n stops it</source>
        <translation>ja, nichts vor n8n hält sie auf</translation>
    </message>
    <message>
        <source>the header arrives</source>
        <translation>der Header kommt an</translation>
    </message>
    <message>
        <source>Does the key arrive at n8n as it was sent?</source>
        <translation>Kommt der Schlüssel so bei n8n an, wie er gesendet wurde?</translation>
    </message>
    <message>
        <source>yes, nothing on the way changes it</source>
        <translation>ja, nichts auf dem Weg ändert ihn</translation>
    </message>
    <message>
        <source>the right endpoint</source>
        <translation>der richtige Endpunkt</translation>
    </message>
    <message>
        <source>Is this an address where n8n takes an API key?</source>
        <translation>Ist das eine Adresse, an der n8n einen API-Schlüssel annimmt?</translation>
    </message>
    <message>
        <source>yes, nothing is wrong with it</source>
        <translation>ja, daran ist nichts falsch</translation>
    </message>
    <message>
        <source>the client&apos;s request</source>
        <translation>die Anfrage des Clients</translation>
    </message>
    <message>
        <source>Does the client send the key as n8n expects it?</source>
        <translation>Sendet der Client den Schlüssel so, wie n8n es erwartet?</translation>
    </message>
    <message>
        <source>no fault was seen in it</source>
        <translation>daran war kein Fehler zu sehen</translation>
    </message>
    <message>
        <source>Is the key&apos;s text clean?</source>
        <translation>Ist der Text des Schlüssels sauber?</translation>
    </message>
    <message>
        <source>yes, its text is clean</source>
        <translation>ja, sein Text ist sauber</translation>
    </message>
    <message>
        <source>the key&apos;s state</source>
        <translation>der Zustand des Schlüssels</translation>
    </message>
    <message>
        <source>Is the key known, valid and allowed to do this?</source>
        <translation>Ist der Schlüssel bekannt, gültig und dazu berechtigt?</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>nichts spricht dagegen</translation>
    </message>
    <message>
        <source>clock and encryption key</source>
        <translation>Uhr und Verschlüsselungsschlüssel</translation>
    </message>
    <message>
        <source>Are n8n&apos;s clock and encryption key in order?</source>
        <translation>Sind Uhr und Verschlüsselungsschlüssel von n8n in Ordnung?</translation>
    </message>
    <message>
        <source>no fault was seen in them</source>
        <translation>an beiden war kein Fehler zu sehen</translation>
    </message>
    <message>
        <source>the sign-in given</source>
        <translation>die angegebene Anmeldung</translation>
    </message>
    <message>
        <source>Does n8n accept the sign-in that you gave?</source>
        <translation>Nimmt n8n die Anmeldung an, die Sie angegeben haben?</translation>
    </message>
    <message>
        <source>works from here</source>
        <translation>geht von hier aus</translation>
    </message>
    <message>
        <source>Does n8n accept the key when the request comes from this computer?</source>
        <translation>Nimmt n8n den Schlüssel an, wenn die Anfrage von diesem Computer kommt?</translation>
    </message>
    <message>
        <source>Key Doctor could not prove it with what it was given, and it cannot see what your own client gets.</source>
        <translation>Key Doctor konnte es mit dem, was es bekommen hat, nicht beweisen, und es kann nicht sehen, was Ihr eigener Client bekommt.</translation>
    </message>
    <message>
        <source>Yes, n8n accepts it</source>
        <translation>Ja, n8n nimmt ihn an</translation>
    </message>
    <message>
        <source>Yes, but my own client is still refused</source>
        <translation>Ja, aber mein eigener Client wird weiter abgelehnt</translation>
    </message>
    <message>
        <source>No, it is refused from here too</source>
        <translation>Nein, er wird auch von hier aus abgelehnt</translation>
    </message>
    <message>
        <source>the environment&apos;s files</source>
        <translation>die Dateien der Umgebung</translation>
    </message>
    <message>
        <source>Do the files that you gave show a fault in n8n&apos;s environment or encryption key?</source>
        <translation>Zeigen die Dateien, die Sie angegeben haben, einen Fehler in der Umgebung oder im Verschlüsselungsschlüssel von n8n?</translation>
    </message>
    <message>
        <source>no fault was found in them</source>
        <translation>darin wurde kein Fehler gefunden</translation>
    </message>
    <message>
        <source>directly and by proxy</source>
        <translation>direkt und über Proxy</translation>
    </message>
    <message>
        <source>Does the same request get another answer directly than through the proxy?</source>
        <translation>Bekommt dieselbe Anfrage direkt eine andere Antwort als über den Proxy?</translation>
    </message>
    <message>
        <source>no, both ways answer alike</source>
        <translation>nein, beide Wege antworten gleich</translation>
    </message>
    <message>
        <source>Does the same request work directly on n8n&apos;s own port, for example 5678?</source>
        <translation>Funktioniert dieselbe Anfrage direkt am eigenen Port von n8n, zum Beispiel 5678?</translation>
    </message>
    <message>
        <source>Only the direct way shows whether a proxy is at fault, and Key Doctor sends your key to no address that you have not named.</source>
        <translation>Nur der direkte Weg zeigt, ob ein Proxy schuld ist, und Key Doctor sendet Ihren Schlüssel an keine Adresse, die Sie nicht genannt haben.</translation>
    </message>
    <message>
        <source>Yes, directly it works</source>
        <translation>Ja, direkt funktioniert sie</translation>
    </message>
    <message>
        <source>No, it is refused directly too</source>
        <translation>Nein, sie wird auch direkt abgelehnt</translation>
    </message>
    <message>
        <source>There is no proxy before n8n</source>
        <translation>Vor n8n liegt kein Proxy</translation>
    </message>
    <message>
        <source>try it directly</source>
        <translation>direkt versuchen</translation>
    </message>
    <message>
        <source>On the machine where n8n runs, put the key into the variable N8N_API_KEY of your shell and run the command. 200 means that n8n accepts the key; any valid key may read this path.</source>
        <translation>Legen Sie auf dem Rechner, auf dem n8n läuft, den Schlüssel in die Variable N8N_API_KEY Ihrer Shell und führen Sie den Befehl aus. 200 bedeutet, dass n8n den Schlüssel annimmt; jeder gültige Schlüssel darf diesen Pfad lesen.</translation>
    </message>
    <message>
        <source>It answers 200</source>
        <translation>Die Antwort ist 200</translation>
    </message>
    <message>
        <source>It answers 401</source>
        <translation>Die Antwort ist 401</translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation>Dort antwortet nichts</translation>
    </message>
    <message>
        <source>I cannot try this</source>
        <translation>Ich kann das nicht versuchen</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>der Proxy</translation>
    </message>
    <message>
        <source>Does what was given show a fault of the proxy?</source>
        <translation>Zeigt das, was angegeben wurde, einen Fehler des Proxys?</translation>
    </message>
    <message>
        <source>no fault of the proxy was seen</source>
        <translation>kein Fehler des Proxys war zu sehen</translation>
    </message>
    <message>
        <source>the proxy&apos;s answer</source>
        <translation>die Antwort des Proxys</translation>
    </message>
    <message>
        <source>What does the answer look like when it comes through the proxy?</source>
        <translation>Wie sieht die Antwort aus, wenn sie über den Proxy kommt?</translation>
    </message>
    <message>
        <source>The answer&apos;s text tells who wrote it, and Key Doctor has not got that answer itself.</source>
        <translation>Der Text der Antwort verrät, wer sie geschrieben hat, und Key Doctor hat diese Antwort selbst nicht bekommen.</translation>
    </message>
    <message>
        <source>“&apos;X-N8N-API-KEY&apos; header required”, though the key was sent</source>
        <translation>„&apos;X-N8N-API-KEY&apos; header required“, obwohl der Schlüssel gesendet wurde</translation>
    </message>
    <message>
        <source>n8n&apos;s own “unauthorized” or “invalid signature”</source>
        <translation>„unauthorized“ oder „invalid signature“ von n8n selbst</translation>
    </message>
    <message>
        <source>A sign-in page, or a box that asks for a name and password</source>
        <translation>Eine Anmeldeseite oder ein Fenster, das nach Name und Passwort fragt</translation>
    </message>
    <message>
        <source>A firewall or bot page, or a 403 that is not n8n&apos;s</source>
        <translation>Eine Firewall- oder Bot-Seite oder eine 403, die nicht von n8n stammt</translation>
    </message>
    <message>
        <source>A redirect: 301, 302, 307 or 308</source>
        <translation>Eine Weiterleitung: 301, 302, 307 oder 308</translation>
    </message>
    <message>
        <source>404, or the editor&apos;s page</source>
        <translation>404 oder die Seite des Editors</translation>
    </message>
    <message>
        <source>502, 503 or 504</source>
        <translation>502, 503 oder 504</translation>
    </message>
    <message>
        <source>an old answer kept</source>
        <translation>alte Antwort gespeichert</translation>
    </message>
    <message>
        <source>Does the 401 go away when a new query is added to the address, such as limit=1?</source>
        <translation>Verschwindet die 401, wenn ein neuer Query-Parameter an die Adresse angehängt wird, etwa limit=1?</translation>
    </message>
    <message>
        <source>A proxy that keeps answers gives the old 401 again for the same address only, and that has not been compared yet.</source>
        <translation>Ein Proxy, der Antworten speichert, gibt die alte 401 nur bei derselben Adresse wieder aus, und das wurde noch nicht verglichen.</translation>
    </message>
    <message>
        <source>Yes, then it works</source>
        <translation>Ja, dann funktioniert es</translation>
    </message>
    <message>
        <source>No, it stays</source>
        <translation>Nein, sie bleibt</translation>
    </message>
    <message>
        <source>the same n8n</source>
        <translation>dasselbe n8n</translation>
    </message>
    <message>
        <source>Is the n8n behind the proxy the very one that accepts the key directly?</source>
        <translation>Ist das n8n hinter dem Proxy genau das, das den Schlüssel direkt annimmt?</translation>
    </message>
    <message>
        <source>Since 1.118 n8n does not show without sign-in which instance it is, so a probe may not be able to tell.</source>
        <translation>Seit 1.118 zeigt n8n ohne Anmeldung nicht mehr, welche Instanz es ist; eine Abfrage kann es daher vielleicht nicht erkennen.</translation>
    </message>
    <message>
        <source>Yes, the same one</source>
        <translation>Ja, dasselbe</translation>
    </message>
    <message>
        <source>No, or there are several</source>
        <translation>Nein, oder es gibt mehrere</translation>
    </message>
    <message>
        <source>Directly the key is refused too, or was not tried</source>
        <translation>Direkt wird der Schlüssel auch abgelehnt, oder es wurde nicht versucht</translation>
    </message>
    <message>
        <source>the key in n8n</source>
        <translation>der Schlüssel in n8n</translation>
    </message>
    <message>
        <source>Is your key listed under Settings &gt; n8n API, by its last 4 characters?</source>
        <translation>Ist Ihr Schlüssel unter „Settings &gt; n8n API“ aufgeführt, erkennbar an seinen letzten 4 Zeichen?</translation>
    </message>
    <message>
        <source>Current versions of n8n answer alike to an unknown key, a disabled owner and a disabled public API; only someone signed in sees the difference.</source>
        <translation>Aktuelle Versionen von n8n antworten gleich auf einen unbekannten Schlüssel, einen deaktivierten Besitzer und eine deaktivierte öffentliche API; den Unterschied sieht nur, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>Yes, without an expiry date</source>
        <translation>Ja, ohne Ablaufdatum</translation>
    </message>
    <message>
        <source>No, none there ends like mine</source>
        <translation>Nein, keiner dort endet wie meiner</translation>
    </message>
    <message>
        <source>Yes, with an expiry date</source>
        <translation>Ja, mit Ablaufdatum</translation>
    </message>
    <message>
        <source>There is no such page, not even for the owner</source>
        <translation>Es gibt keine solche Seite, auch nicht für den Besitzer</translation>
    </message>
    <message>
        <source>It is of a user whose account is disabled</source>
        <translation>Er gehört einem Benutzer, dessen Konto deaktiviert ist</translation>
    </message>
    <message>
        <source>the expiry date</source>
        <translation>das Ablaufdatum</translation>
    </message>
    <message>
        <source>Is the key&apos;s expiry date past?</source>
        <translation>Ist das Ablaufdatum des Schlüssels vorbei?</translation>
    </message>
    <message>
        <source>Key Doctor reads the date only from a key that it is given, and a key of the old format does not carry it.</source>
        <translation>Key Doctor liest das Datum nur aus einem Schlüssel, der ihm gegeben wird, und ein Schlüssel im alten Format enthält es nicht.</translation>
    </message>
    <message>
        <source>Yes, it is past</source>
        <translation>Ja, es ist vorbei</translation>
    </message>
    <message>
        <source>No, it is still to come</source>
        <translation>Nein, es kommt erst noch</translation>
    </message>
    <message>
        <source>the server&apos;s clock</source>
        <translation>die Uhr des Servers</translation>
    </message>
    <message>
        <source>Compare the server&apos;s time with a clock that you trust. n8n measures a key&apos;s expiry by its own clock; the time at which the key was made is not checked at all.</source>
        <translation>Vergleichen Sie die Zeit des Servers mit einer Uhr, der Sie vertrauen. n8n misst den Ablauf eines Schlüssels mit seiner eigenen Uhr; wann der Schlüssel erstellt wurde, wird gar nicht geprüft.</translation>
    </message>
    <message>
        <source>It is wrong, and already past the expiry date</source>
        <translation>Sie geht falsch und ist schon über das Ablaufdatum hinaus</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Sie geht richtig</translation>
    </message>
    <message>
        <source>I cannot see it</source>
        <translation>Ich kann sie nicht sehen</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>wann es begann</translation>
    </message>
    <message>
        <source>When did it begin, and what changed just before?</source>
        <translation>Wann hat es begonnen, und was wurde kurz davor geändert?</translation>
    </message>
    <message>
        <source>What changed last is the first suspect, and n8n writes no log line for a 401 of its public API.</source>
        <translation>Was zuletzt geändert wurde, ist zuerst verdächtig, und n8n schreibt zu einer 401 seiner öffentlichen API keine Zeile ins Protokoll.</translation>
    </message>
    <message>
        <source>It has never worked</source>
        <translation>Es hat nie funktioniert</translation>
    </message>
    <message>
        <source>After a restart, an update or a migration</source>
        <translation>Nach einem Neustart, einem Update oder einer Migration</translation>
    </message>
    <message>
        <source>After a change of .env or the environment</source>
        <translation>Nach einer Änderung der .env oder der Umgebung</translation>
    </message>
    <message>
        <source>After a change of the key or its owner</source>
        <translation>Nach einer Änderung des Schlüssels oder seines Besitzers</translation>
    </message>
    <message>
        <source>After a change of the domain or address</source>
        <translation>Nach einer Änderung der Domain oder Adresse</translation>
    </message>
    <message>
        <source>Nothing that I know of was changed</source>
        <translation>Soweit ich weiß, wurde nichts geändert</translation>
    </message>
    <message>
        <source>the key&apos;s change</source>
        <translation>die Änderung am Schlüssel</translation>
    </message>
    <message>
        <source>What was changed about the key?</source>
        <translation>Was wurde am Schlüssel geändert?</translation>
    </message>
    <message>
        <source>n8n keeps no trace of a deleted key, so only the people who changed it know.</source>
        <translation>n8n behält keine Spur eines gelöschten Schlüssels, also wissen es nur die, die ihn geändert haben.</translation>
    </message>
    <message>
        <source>It was rotated or deleted, and a client has the old one</source>
        <translation>Er wurde rotiert oder gelöscht, und ein Client hat noch den alten</translation>
    </message>
    <message>
        <source>Its owner was deleted</source>
        <translation>Sein Besitzer wurde gelöscht</translation>
    </message>
    <message>
        <source>Its owner was disabled</source>
        <translation>Sein Besitzer wurde deaktiviert</translation>
    </message>
    <message>
        <source>Its owner&apos;s role, or its scopes, were changed</source>
        <translation>Die Rolle seines Besitzers oder seine Scopes wurden geändert</translation>
    </message>
    <message>
        <source>It is a new key, refused from the start</source>
        <translation>Es ist ein neuer Schlüssel, der von Anfang an abgelehnt wurde</translation>
    </message>
    <message>
        <source>what fails</source>
        <translation>was fehlschlägt</translation>
    </message>
    <message>
        <source>Which requests fail, and which work?</source>
        <translation>Welche Anfragen schlagen fehl, und welche funktionieren?</translation>
    </message>
    <message>
        <source>Key Doctor sees only its own requests, not those of your other clients, users and environments.</source>
        <translation>Key Doctor sieht nur seine eigenen Anfragen, nicht die Ihrer anderen Clients, Benutzer und Umgebungen.</translation>
    </message>
    <message>
        <source>One client fails, others work</source>
        <translation>Ein Client schlägt fehl, andere funktionieren</translation>
    </message>
    <message>
        <source>One key fails, another works</source>
        <translation>Ein Schlüssel schlägt fehl, ein anderer funktioniert</translation>
    </message>
    <message>
        <source>Some paths fail, others work with the same key</source>
        <translation>Einige Pfade schlagen fehl, andere funktionieren mit demselben Schlüssel</translation>
    </message>
    <message>
        <source>One environment fails, for example production only</source>
        <translation>Eine Umgebung schlägt fehl, zum Beispiel nur die Produktion</translation>
    </message>
    <message>
        <source>Requests from some IP addresses fail</source>
        <translation>Anfragen von manchen IP-Adressen schlagen fehl</translation>
    </message>
    <message>
        <source>It fails now and then</source>
        <translation>Es schlägt ab und zu fehl</translation>
    </message>
    <message>
        <source>Everything fails, for everybody</source>
        <translation>Alles schlägt fehl, bei allen</translation>
    </message>
    <message>
        <source>the failing paths</source>
        <translation>die fehlschlagenden Pfade</translation>
    </message>
    <message>
        <source>What do the failing paths answer?</source>
        <translation>Was antworten die fehlschlagenden Pfade?</translation>
    </message>
    <message>
        <source>Key Doctor asks only the paths that it was given, and never one that changes something.</source>
        <translation>Key Doctor fragt nur die Pfade ab, die ihm angegeben wurden, und nie einen, der etwas ändert.</translation>
    </message>
    <message>
        <source>403 “Forbidden”</source>
        <translation>403 „Forbidden“</translation>
    </message>
    <message>
        <source>401 with “status”:“error” in it</source>
        <translation>401, darin „status“:„error“</translation>
    </message>
    <message>
        <source>404 “not found”</source>
        <translation>404 „not found“</translation>
    </message>
    <message>
        <source>404 “Cannot GET …”</source>
        <translation>404 „Cannot GET …“</translation>
    </message>
    <message>
        <source>500 “Internal server error”, elsewhere “invalid signature”</source>
        <translation>500 „Internal server error“, auf anderen Pfaden „invalid signature“</translation>
    </message>
    <message>
        <source>401 and nothing more</source>
        <translation>401 und weiter nichts</translation>
    </message>
    <message>
        <source>the failing environment</source>
        <translation>die fehlschlagende Umgebung</translation>
    </message>
    <message>
        <source>What is different in the environment that fails?</source>
        <translation>Was ist in der Umgebung anders, die fehlschlägt?</translation>
    </message>
    <message>
        <source>Key Doctor does not see your other environments.</source>
        <translation>Key Doctor sieht Ihre anderen Umgebungen nicht.</translation>
    </message>
    <message>
        <source>It has its own n8n, but the other one&apos;s key</source>
        <translation>Sie hat ein eigenes n8n, aber den Schlüssel des anderen</translation>
    </message>
    <message>
        <source>It gets its values from another .env or secret</source>
        <translation>Sie bezieht ihre Werte aus einer anderen .env oder einem anderen Secret</translation>
    </message>
    <message>
        <source>Another proxy or network is before it</source>
        <translation>Ein anderer Proxy oder ein anderes Netz liegt davor</translation>
    </message>
    <message>
        <source>It is a CI job</source>
        <translation>Es ist ein CI-Job</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>ab und zu</translation>
    </message>
    <message>
        <source>When does it fail, and when not?</source>
        <translation>Wann schlägt es fehl und wann nicht?</translation>
    </message>
    <message>
        <source>A probe sees one moment, and is held back on purpose so that no address is blocked for it.</source>
        <translation>Eine Prüfung sieht nur einen Augenblick und hält sich absichtlich zurück, damit ihretwegen keine Adresse gesperrt wird.</translation>
    </message>
    <message>
        <source>It changes by itself: several n8n stand behind one address</source>
        <translation>Es wechselt von selbst: Hinter einer Adresse stehen mehrere n8n</translation>
    </message>
    <message>
        <source>After many requests, with 429</source>
        <translation>Nach vielen Anfragen, mit 429</translation>
    </message>
    <message>
        <source>While n8n starts</source>
        <translation>Während n8n startet</translation>
    </message>
    <message>
        <source>One address keeps failing for a while, then works</source>
        <translation>Eine bestimmte Adresse schlägt eine Zeit lang fehl, dann funktioniert sie</translation>
    </message>
    <message>
        <source>what was tried</source>
        <translation>was versucht wurde</translation>
    </message>
    <message>
        <source>What have you tried that did not help?</source>
        <translation>Was haben Sie versucht, das nicht geholfen hat?</translation>
    </message>
    <message>
        <source>Many articles name remedies that a real n8n does not bear out, and knowing yours spares you the next useless one.</source>
        <translation>Viele Artikel nennen Abhilfen, die sich an einem echten n8n nicht bestätigen; ist bekannt, welche Sie versucht haben, bleibt Ihnen die nächste nutzlose erspart.</translation>
    </message>
    <message>
        <source>Waited, or set the clock, because the key was made “in the future”</source>
        <translation>Gewartet oder die Uhr gestellt, weil der Schlüssel „in der Zukunft“ erstellt wurde</translation>
    </message>
    <message>
        <source>Set N8N_API_KEY in n8n&apos;s environment</source>
        <translation>N8N_API_KEY in der Umgebung von n8n gesetzt</translation>
    </message>
    <message>
        <source>Made a key with openssl rand</source>
        <translation>Einen Schlüssel mit openssl rand erzeugt</translation>
    </message>
    <message>
        <source>Removed blanks around the key</source>
        <translation>Leerzeichen um den Schlüssel herum entfernt</translation>
    </message>
    <message>
        <source>Assigned the key to the calling user</source>
        <translation>Den Schlüssel dem aufrufenden Benutzer zugewiesen</translation>
    </message>
    <message>
        <source>Added a line that passes the header on to the proxy</source>
        <translation>Im Proxy eine Zeile ergänzt, die den Header weitergibt</translation>
    </message>
    <message>
        <source>Edited .env and restarted n8n</source>
        <translation>.env geändert und n8n neu gestartet</translation>
    </message>
    <message>
        <source>Nothing of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>waiting does not help</source>
        <translation>Warten hilft nicht</translation>
    </message>
    <message>
        <source>There is nothing to wait for: n8n does not look at a key&apos;s time of making. Measured on 1.100.1 and 2.40.7: a key dated 7 minutes or a day ahead is accepted.</source>
        <translation>Es gibt nichts abzuwarten: n8n prüft nicht, wann ein Schlüssel erstellt wurde. Gemessen mit 1.100.1 und 2.40.7: Ein Schlüssel, der 7 Minuten oder einen Tag vordatiert ist, wird angenommen.</translation>
    </message>
    <message>
        <source>n8n ignores N8N_API_KEY</source>
        <translation>n8n ignoriert N8N_API_KEY</translation>
    </message>
    <message>
        <source>N8N_API_KEY has no effect on the n8n server: none of some 80 versions of its code reads it. It matters only to a client that reads it, so set it where that client runs.</source>
        <translation>N8N_API_KEY hat auf den n8n-Server keine Wirkung: Keine von rund 80 Versionen seines Codes liest die Variable. Sie zählt nur für einen Client, der sie liest; setzen Sie sie also dort, wo dieser Client läuft.</translation>
    </message>
    <message>
        <source>plain blanks do no harm</source>
        <translation>gewöhnliche Leerzeichen schaden nicht</translation>
    </message>
    <message>
        <source>Blanks and tabs before or after the key are removed by HTTP; measured on 1.100.1 and 2.40.7, such a key is accepted. What does harm are no-break and zero-width spaces, a blank inside, quotes, or “Bearer ” before the key.</source>
        <translation>Leerzeichen und Tabulatoren vor oder nach dem Schlüssel entfernt HTTP; gemessen mit 1.100.1 und 2.40.7: Ein solcher Schlüssel wird angenommen. Schädlich sind geschützte Leerzeichen und Leerzeichen ohne Breite, ein Leerzeichen im Schlüssel, Anführungszeichen oder „Bearer “ vor dem Schlüssel.</translation>
    </message>
    <message>
        <source>the key is the user</source>
        <translation>der Schlüssel ist der Benutzer</translation>
    </message>
    <message>
        <source>A key cannot be assigned to a user: it carries its owner in itself and acts as that owner. If it may not do something, its scopes or its owner&apos;s role are too narrow, and n8n says 403, not 401.</source>
        <translation>Ein Schlüssel lässt sich keinem Benutzer zuweisen: Er trägt seinen Besitzer in sich und handelt als dieser. Darf er etwas nicht, sind seine Scopes oder die Rolle seines Besitzers zu eng, und n8n antwortet mit 403, nicht mit 401.</translation>
    </message>
    <message>
        <source>proxies pass the header</source>
        <translation>Proxys geben den Header weiter</translation>
    </message>
    <message>
        <source>nginx, HAProxy, Caddy and Apache pass X-N8N-API-KEY on by themselves; measured with their Debian 12 packages. Look instead for a line that empties, deletes or replaces the header.</source>
        <translation>nginx, HAProxy, Caddy und Apache geben X-N8N-API-KEY von sich aus weiter; gemessen mit ihren Paketen aus Debian 12. Suchen Sie stattdessen nach einer Zeile, die den Header leert, löscht oder ersetzt.</translation>
    </message>
    <message>
        <source>A line empties or deletes it</source>
        <translation>Eine Zeile leert oder löscht ihn</translation>
    </message>
    <message>
        <source>A line sets it to another key</source>
        <translation>Eine Zeile setzt ihn auf einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>There is no such line</source>
        <translation>Es gibt keine solche Zeile</translation>
    </message>
    <message>
        <source>I cannot look there</source>
        <translation>Ich kann dort nicht nachsehen</translation>
    </message>
    <message>
        <source>where the client runs</source>
        <translation>wo der Client läuft</translation>
    </message>
    <message>
        <source>Where does the failing client run?</source>
        <translation>Wo läuft der Client, der fehlschlägt?</translation>
    </message>
    <message>
        <source>The same address leads elsewhere from inside a container, and a browser or a CI job changes the request; Key Doctor runs only here.</source>
        <translation>Aus einem Container heraus führt dieselbe Adresse anderswohin, und ein Browser oder ein CI-Job verändert die Anfrage; Key Doctor läuft nur hier.</translation>
    </message>
    <message>
        <source>On a computer or server, in no container</source>
        <translation>Auf einem Computer oder Server, in keinem Container</translation>
    </message>
    <message>
        <source>Inside a container</source>
        <translation>In einem Container</translation>
    </message>
    <message>
        <source>In a web page, in the browser</source>
        <translation>In einer Webseite, im Browser</translation>
    </message>
    <message>
        <source>In a CI job</source>
        <translation>In einem CI-Job</translation>
    </message>
    <message>
        <source>localhost in the container</source>
        <translation>localhost im Container</translation>
    </message>
    <message>
        <source>Does the client in the container call localhost or 127.0.0.1?</source>
        <translation>Ruft der Client im Container localhost oder 127.0.0.1 auf?</translation>
    </message>
    <message>
        <source>Inside a container localhost is the container itself, and Key Doctor cannot look from there.</source>
        <translation>In einem Container ist localhost der Container selbst, und Key Doctor kann von dort aus nicht prüfen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, another name</source>
        <translation>Nein, einen anderen Namen</translation>
    </message>
    <message>
        <source>the browser&apos;s console</source>
        <translation>die Konsole des Browsers</translation>
    </message>
    <message>
        <source>What does the browser&apos;s console say about the request?</source>
        <translation>Was sagt die Konsole des Browsers zu der Anfrage?</translation>
    </message>
    <message>
        <source>Only a browser enforces its rule about other origins, so a probe never meets it.</source>
        <translation>Nur ein Browser setzt seine Regel über fremde Ursprünge (Origins) durch, deshalb trifft eine Prüfung nie darauf.</translation>
    </message>
    <message>
        <source>It names CORS, or an origin that is not allowed</source>
        <translation>Sie nennt CORS oder einen Ursprung (Origin), der nicht erlaubt ist</translation>
    </message>
    <message>
        <source>It shows an answer with status 401</source>
        <translation>Sie zeigt eine Antwort mit Status 401</translation>
    </message>
    <message>
        <source>the CI job</source>
        <translation>der CI-Job</translation>
    </message>
    <message>
        <source>What does the CI job show?</source>
        <translation>Was zeigt der CI-Job?</translation>
    </message>
    <message>
        <source>Key Doctor sees neither the job&apos;s secrets nor its network.</source>
        <translation>Key Doctor sieht weder die Secrets des Jobs noch sein Netz.</translation>
    </message>
    <message>
        <source>The key is empty there, for example in a fork</source>
        <translation>Der Schlüssel ist dort leer, zum Beispiel in einem Fork</translation>
    </message>
    <message>
        <source>Its secret holds an older key</source>
        <translation>Sein Secret enthält einen älteren Schlüssel</translation>
    </message>
    <message>
        <source>Its IP address is blocked</source>
        <translation>Seine IP-Adresse ist gesperrt</translation>
    </message>
    <message>
        <source>n8n answers 204, with nothing</source>
        <translation>n8n antwortet mit 204, ohne Inhalt</translation>
    </message>
    <message>
        <source>401, as elsewhere</source>
        <translation>401, wie anderswo auch</translation>
    </message>
    <message>
        <source>the path called</source>
        <translation>der aufgerufene Pfad</translation>
    </message>
    <message>
        <source>Which address does your client call?</source>
        <translation>Welche Adresse ruft Ihr Client auf?</translation>
    </message>
    <message>
        <source>The client may call another address than the one that was given to Key Doctor.</source>
        <translation>Der Client ruft vielleicht eine andere Adresse auf als die, die Key Doctor angegeben wurde.</translation>
    </message>
    <message>
        <source>…/api/v1/…</source>
        <translation>…/api/v1/…</translation>
    </message>
    <message>
        <source>The same without /api/v1</source>
        <translation>Dieselbe ohne /api/v1</translation>
    </message>
    <message>
        <source>…/rest/…</source>
        <translation>…/rest/…</translation>
    </message>
    <message>
        <source>…/webhook/… or …/form/…</source>
        <translation>…/webhook/… oder …/form/…</translation>
    </message>
    <message>
        <source>…/mcp…</source>
        <translation>…/mcp…</translation>
    </message>
    <message>
        <source>A page of the editor, such as /home or /workflow/…</source>
        <translation>Eine Seite des Editors, etwa /home oder /workflow/…</translation>
    </message>
    <message>
        <source>the webhook&apos;s answer</source>
        <translation>die Antwort des Webhooks</translation>
    </message>
    <message>
        <source>What does the webhook answer?</source>
        <translation>Was antwortet der Webhook?</translation>
    </message>
    <message>
        <source>Key Doctor never calls a webhook, because that would run your workflow.</source>
        <translation>Key Doctor ruft nie einen Webhook auf, weil das Ihren Workflow ausführen würde.</translation>
    </message>
    <message>
        <source>“Authorization is required!”, “Authorization data is wrong!” or “No token provided”</source>
        <translation>„Authorization is required!“, „Authorization data is wrong!“ oder „No token provided“</translation>
    </message>
    <message>
        <source>404 “… is not registered”</source>
        <translation>404 „… is not registered“</translation>
    </message>
    <message>
        <source>Something else; it is called with an n8n API key</source>
        <translation>Etwas anderes; er wird mit einem n8n-API-Schlüssel aufgerufen</translation>
    </message>
    <message>
        <source>how the key is sent</source>
        <translation>wie der Schlüssel gesendet wird</translation>
    </message>
    <message>
        <source>How does your client send the key?</source>
        <translation>Wie sendet Ihr Client den Schlüssel?</translation>
    </message>
    <message>
        <source>Key Doctor sends the key in its own way and does not see your client&apos;s request.</source>
        <translation>Key Doctor sendet den Schlüssel auf seine eigene Weise und sieht die Anfrage Ihres Clients nicht.</translation>
    </message>
    <message>
        <source>In one header X-N8N-API-KEY</source>
        <translation>In einem einzigen Header X-N8N-API-KEY</translation>
    </message>
    <message>
        <source>As Authorization: Bearer</source>
        <translation>Als Authorization: Bearer</translation>
    </message>
    <message>
        <source>In the address, such as ?api_key=…</source>
        <translation>In der Adresse, etwa ?api_key=…</translation>
    </message>
    <message>
        <source>In a header of another name</source>
        <translation>In einem Header mit anderem Namen</translation>
    </message>
    <message>
        <source>Not at all, or the value is empty</source>
        <translation>Gar nicht, oder der Wert ist leer</translation>
    </message>
    <message>
        <source>The client adds it, and something else does too</source>
        <translation>Der Client fügt ihn hinzu, und etwas anderes auch</translation>
    </message>
    <message>
        <source>see the request</source>
        <translation>die Anfrage ansehen</translation>
    </message>
    <message>
        <source>Let the client show the headers that it sends: curl with -v, a script with a print before the call, a browser with “Copy as cURL”. Compare the header&apos;s name and the end of its value with your key; cover the key before you show it to anybody.</source>
        <translation>Lassen Sie sich vom Client die Header zeigen, die er sendet: curl mit -v, ein Skript mit einem print vor dem Aufruf, ein Browser mit „Als cURL kopieren“ („Copy as cURL“). Vergleichen Sie den Namen des Headers und das Ende seines Werts mit Ihrem Schlüssel; verdecken Sie den Schlüssel, bevor Sie ihn jemandem zeigen.</translation>
    </message>
    <message>
        <source>X-N8N-API-KEY is there, once</source>
        <translation>X-N8N-API-KEY ist da, einmal</translation>
    </message>
    <message>
        <source>No key is sent</source>
        <translation>Es wird kein Schlüssel gesendet</translation>
    </message>
    <message>
        <source>The header has another name</source>
        <translation>Der Header hat einen anderen Namen</translation>
    </message>
    <message>
        <source>It says Authorization: Bearer</source>
        <translation>Dort steht Authorization: Bearer</translation>
    </message>
    <message>
        <source>It is there twice</source>
        <translation>Er ist doppelt da</translation>
    </message>
    <message>
        <source>the client&apos;s key</source>
        <translation>der Schlüssel des Clients</translation>
    </message>
    <message>
        <source>Is the key that the client holds the one that works, or that n8n lists?</source>
        <translation>Hat der Client genau den Schlüssel, der funktioniert oder den n8n auflistet?</translation>
    </message>
    <message>
        <source>Key Doctor does not see the client&apos;s own copy of the key; compare the last 4 characters and the length.</source>
        <translation>Key Doctor sieht nicht, welchen Schlüssel der Client selbst hat; vergleichen Sie die letzten 4 Zeichen und die Länge.</translation>
    </message>
    <message>
        <source>Yes, exactly the same</source>
        <translation>Ja, genau denselben</translation>
    </message>
    <message>
        <source>No, it is another or an older one</source>
        <translation>Nein, einen anderen oder einen älteren</translation>
    </message>
    <message>
        <source>Nearly: something is added, cut off or changed</source>
        <translation>Fast: Etwas ist hinzugefügt, abgeschnitten oder verändert</translation>
    </message>
    <message>
        <source>recreated or restarted</source>
        <translation>neu erstellt oder neu gestartet</translation>
    </message>
    <message>
        <source>Was n8n&apos;s container recreated, not only restarted, since the environment was changed?</source>
        <translation>Wurde der Container von n8n seit der Änderung der Umgebung neu erstellt, nicht nur neu gestartet?</translation>
    </message>
    <message>
        <source>A container keeps the environment that it was made with, and nothing that n8n answers shows when that was.</source>
        <translation>Ein Container behält die Umgebung, mit der er erstellt wurde, und keine Antwort von n8n zeigt, wann das war.</translation>
    </message>
    <message>
        <source>Recreated, for example by docker compose up -d</source>
        <translation>Neu erstellt, zum Beispiel mit docker compose up -d</translation>
    </message>
    <message>
        <source>Only restarted</source>
        <translation>Nur neu gestartet</translation>
    </message>
    <message>
        <source>No container: the service was restarted</source>
        <translation>Kein Container: Der Dienst wurde neu gestartet</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Weder noch</translation>
    </message>
    <message>
        <source>the variable changed</source>
        <translation>die geänderte Variable</translation>
    </message>
    <message>
        <source>Which variable was changed?</source>
        <translation>Welche Variable wurde geändert?</translation>
    </message>
    <message>
        <source>Some variables act on n8n, some only on a client, and the environment that runs is not visible from outside.</source>
        <translation>Manche Variablen wirken auf n8n, manche nur auf einen Client, und welche Umgebung gerade gilt, ist von außen nicht zu sehen.</translation>
    </message>
    <message>
        <source>N8N_API_KEY</source>
        <translation>N8N_API_KEY</translation>
    </message>
    <message>
        <source>N8N_ENCRYPTION_KEY</source>
        <translation>N8N_ENCRYPTION_KEY</translation>
    </message>
    <message>
        <source>N8N_USER_MANAGEMENT_JWT_SECRET</source>
        <translation>N8N_USER_MANAGEMENT_JWT_SECRET</translation>
    </message>
    <message>
        <source>N8N_PUBLIC_API_DISABLED</source>
        <translation>N8N_PUBLIC_API_DISABLED</translation>
    </message>
    <message>
        <source>A variable that ends in _FILE</source>
        <translation>Eine Variable, die auf _FILE endet</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>what really runs</source>
        <translation>was wirklich läuft</translation>
    </message>
    <message>
        <source>Look at what the running process holds, with your variable&apos;s name for NAME. Only the first and last two characters are shown, which is enough to see quotes, a line break or an older value.</source>
        <translation>Sehen Sie nach, was der laufende Prozess enthält; setzen Sie für NAME den Namen Ihrer Variablen ein. Gezeigt werden nur die ersten und die letzten zwei Zeichen; das genügt, um Anführungszeichen, einen Zeilenumbruch oder einen älteren Wert zu erkennen.</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>Sie fehlt</translation>
    </message>
    <message>
        <source>It is there, but not as I wrote it</source>
        <translation>Sie ist da, aber nicht so, wie ich sie geschrieben habe</translation>
    </message>
    <message>
        <source>It is there, as I wrote it</source>
        <translation>Sie ist da, so wie ich sie geschrieben habe</translation>
    </message>
    <message>
        <source>why it is missing</source>
        <translation>warum sie fehlt</translation>
    </message>
    <message>
        <source>Where is the missing variable written?</source>
        <translation>Wo steht die fehlende Variable?</translation>
    </message>
    <message>
        <source>A value that never reached the process leaves no trace; only the files show why.</source>
        <translation>Ein Wert, der den Prozess nie erreicht hat, hinterlässt keine Spur; nur die Dateien zeigen den Grund.</translation>
    </message>
    <message>
        <source>In a .env file that is not named in env_file or EnvironmentFile</source>
        <translation>In einer .env-Datei, die weder in env_file noch in EnvironmentFile genannt ist</translation>
    </message>
    <message>
        <source>In a .env file in another folder than n8n starts in</source>
        <translation>In einer .env-Datei in einem anderen Ordner als dem, in dem n8n startet</translation>
    </message>
    <message>
        <source>In another service: the proxy, the database, or main but not the worker</source>
        <translation>In einem anderen Dienst: beim Proxy, bei der Datenbank oder beim Hauptprozess, aber nicht beim Worker</translation>
    </message>
    <message>
        <source>As a variable that ends in _FILE</source>
        <translation>Als Variable, die auf _FILE endet</translation>
    </message>
    <message>
        <source>In the right place, but only since the last start</source>
        <translation>An der richtigen Stelle, aber erst nach dem letzten Start eingetragen</translation>
    </message>
    <message>
        <source>how it differs</source>
        <translation>worin er abweicht</translation>
    </message>
    <message>
        <source>How does the value differ from what you meant?</source>
        <translation>Worin weicht der Wert von dem ab, was Sie gemeint haben?</translation>
    </message>
    <message>
        <source>Only you know the value that was meant.</source>
        <translation>Nur Sie kennen den gemeinten Wert.</translation>
    </message>
    <message>
        <source>It has quotes around it</source>
        <translation>Er steht in Anführungszeichen</translation>
    </message>
    <message>
        <source>It ends in \r or ^M</source>
        <translation>Er endet auf \r oder ^M</translation>
    </message>
    <message>
        <source>It is longer, with nothing to see</source>
        <translation>Er ist länger, ohne dass man etwas sieht</translation>
    </message>
    <message>
        <source>It is cut at #, or something after $ is gone or replaced</source>
        <translation>Er ist bei # abgeschnitten, oder etwas nach $ fehlt oder ist ersetzt</translation>
    </message>
    <message>
        <source>The name is set twice, and the other one counts</source>
        <translation>Der Name ist zweimal gesetzt, und der andere Wert gilt</translation>
    </message>
    <message>
        <source>It is an older value</source>
        <translation>Es ist ein älterer Wert</translation>
    </message>
    <message>
        <source>after the restart</source>
        <translation>nach dem Neustart</translation>
    </message>
    <message>
        <source>What does n8n do since the restart, update or migration?</source>
        <translation>Was macht n8n seit dem Neustart, dem Update oder der Migration?</translation>
    </message>
    <message>
        <source>The answer that came before is not known to Key Doctor, nor is n8n&apos;s log.</source>
        <translation>Key Doctor kennt weder die Antwort, die vorher kam, noch das Protokoll von n8n.</translation>
    </message>
    <message>
        <source>It answers “invalid signature”</source>
        <translation>Es antwortet „invalid signature“</translation>
    </message>
    <message>
        <source>It does not start, or the proxy says 502</source>
        <translation>Es startet nicht, oder der Proxy meldet 502</translation>
    </message>
    <message>
        <source>Executions say that credentials could not be decrypted</source>
        <translation>Ausführungen melden, dass Credentials nicht entschlüsselt werden konnten</translation>
    </message>
    <message>
        <source>It runs and answers “unauthorized”</source>
        <translation>Es läuft und antwortet „unauthorized“</translation>
    </message>
    <message>
        <source>It ignores a variable that I set</source>
        <translation>Es ignoriert eine Variable, die ich gesetzt habe</translation>
    </message>
    <message>
        <source>the database kept</source>
        <translation>ob die Datenbank blieb</translation>
    </message>
    <message>
        <source>Are the old workflows and users still there?</source>
        <translation>Sind die alten Workflows und Benutzer noch da?</translation>
    </message>
    <message>
        <source>An empty or different database knows none of the old keys, and shows that only to someone signed in.</source>
        <translation>Eine leere oder andere Datenbank kennt keinen der alten Schlüssel und zeigt das nur jemandem, der angemeldet ist.</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>Ja, alle</translation>
    </message>
    <message>
        <source>No, or those of another instance</source>
        <translation>Nein, oder es sind die einer anderen Instanz</translation>
    </message>
    <message>
        <source>after the new key</source>
        <translation>nach dem neuen Schlüssel</translation>
    </message>
    <message>
        <source>What happened after N8N_ENCRYPTION_KEY was set or changed?</source>
        <translation>Was geschah, nachdem N8N_ENCRYPTION_KEY gesetzt oder geändert wurde?</translation>
    </message>
    <message>
        <source>Depending on its version n8n stops, refuses API keys or cannot read credentials, and only its log says it plainly.</source>
        <translation>Je nach Version hält n8n an, lehnt API-Schlüssel ab oder kann Credentials nicht lesen, und nur sein Protokoll sagt es deutlich.</translation>
    </message>
    <message>
        <source>n8n does not start</source>
        <translation>n8n startet nicht</translation>
    </message>
    <message>
        <source>API keys answer “invalid signature”</source>
        <translation>API-Schlüssel erhalten die Antwort „invalid signature“</translation>
    </message>
    <message>
        <source>Credentials cannot be decrypted</source>
        <translation>Credentials lassen sich nicht entschlüsseln</translation>
    </message>
    <message>
        <source>n8n&apos;s log</source>
        <translation>das Protokoll von n8n</translation>
    </message>
    <message>
        <source>Look in n8n&apos;s log, from its last start on, for lines about the encryption key; or save the log to a file and give it with --artifact.</source>
        <translation>Suchen Sie im Protokoll von n8n ab dem letzten Start nach Zeilen über den Verschlüsselungsschlüssel; oder speichern Sie das Protokoll in einer Datei und geben Sie diese mit --artifact an.</translation>
    </message>
    <message>
        <source>“Mismatching encryption keys”</source>
        <translation>„Mismatching encryption keys“</translation>
    </message>
    <message>
        <source>“No encryption key found - Auto-generating”</source>
        <translation>„No encryption key found - Auto-generating“</translation>
    </message>
    <message>
        <source>“Deployment key … cannot be read with this instance encryption key”</source>
        <translation>„Deployment key … cannot be read with this instance encryption key“</translation>
    </message>
    <message>
        <source>“Failed to start worker because of missing encryption key”</source>
        <translation>„Failed to start worker because of missing encryption key“</translation>
    </message>
    <message>
        <source>“Credentials could not be decrypted”</source>
        <translation>„Credentials could not be decrypted“</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>I cannot see the log</source>
        <translation>Ich kann das Protokoll nicht einsehen</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>was aus ihm wurde</translation>
    </message>
    <message>
        <source>What happened to n8n&apos;s encryption key, or to its settings file?</source>
        <translation>Was ist mit dem Verschlüsselungsschlüssel von n8n oder mit seiner Einstellungsdatei geschehen?</translation>
    </message>
    <message>
        <source>The key is kept in the settings file .n8n/config or in N8N_ENCRYPTION_KEY, and neither can be seen from outside.</source>
        <translation>Der Schlüssel steht in der Einstellungsdatei .n8n/config oder in N8N_ENCRYPTION_KEY, und beides ist von außen nicht zu sehen.</translation>
    </message>
    <message>
        <source>The settings file or its volume was lost or new</source>
        <translation>Die Einstellungsdatei oder ihr Volume ging verloren oder ist neu</translation>
    </message>
    <message>
        <source>N8N_ENCRYPTION_KEY was set or changed</source>
        <translation>N8N_ENCRYPTION_KEY wurde gesetzt oder geändert</translation>
    </message>
    <message>
        <source>A backup was restored, or the database moved</source>
        <translation>Ein Backup wurde eingespielt, oder die Datenbank ist umgezogen</translation>
    </message>
    <message>
        <source>N8N_USER_MANAGEMENT_JWT_SECRET was set or changed</source>
        <translation>N8N_USER_MANAGEMENT_JWT_SECRET wurde gesetzt oder geändert</translation>
    </message>
    <message>
        <source>who cannot decrypt</source>
        <translation>wer nicht entschlüsseln kann</translation>
    </message>
    <message>
        <source>Which credentials cannot be decrypted, and where?</source>
        <translation>Welche Credentials lassen sich nicht entschlüsseln, und wo?</translation>
    </message>
    <message>
        <source>An encryption key shows only in what it opens, and each worker has its own.</source>
        <translation>Ein Verschlüsselungsschlüssel zeigt sich nur an dem, was er öffnet, und jeder Worker hat seinen eigenen.</translation>
    </message>
    <message>
        <source>One credential, everywhere</source>
        <translation>Ein einziges Credential, überall</translation>
    </message>
    <message>
        <source>Those of executions on some workers only</source>
        <translation>Nur die von Ausführungen auf manchen Workern</translation>
    </message>
    <message>
        <source>All that were there before</source>
        <translation>Alle, die vorher schon da waren</translation>
    </message>
    <message>
        <source>try each key</source>
        <translation>jeden Schlüssel ausprobieren</translation>
    </message>
    <message>
        <source>Export one credential still encrypted, write each encryption key that may be the right one into a file of its own, and let openssl try them: the right one gives readable JSON. Nothing is sent anywhere.</source>
        <translation>Exportieren Sie ein Credential in verschlüsselter Form, schreiben Sie jeden Verschlüsselungsschlüssel, der der richtige sein kann, in eine eigene Datei und lassen Sie openssl alle ausprobieren: Der richtige ergibt lesbares JSON. Dabei wird nichts irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Another key opens it than the one n8n runs with</source>
        <translation>Ein anderer Schlüssel öffnet es als der, mit dem n8n läuft</translation>
    </message>
    <message>
        <source>The key that n8n runs with opens it</source>
        <translation>Der Schlüssel, mit dem n8n läuft, öffnet es</translation>
    </message>
    <message>
        <source>None opens it, not even the one that n8n runs with</source>
        <translation>Keiner öffnet es, auch nicht der, mit dem n8n läuft</translation>
    </message>
    <message>
        <source>I cannot do this</source>
        <translation>Das kann ich nicht tun</translation>
    </message>
    <message>
        <source>what it says itself</source>
        <translation>was der Text selbst sagt</translation>
    </message>
    <message>
        <source>Does the text or the file name the cause by itself?</source>
        <translation>Nennt der Text oder die Datei die Ursache schon selbst?</translation>
    </message>
    <message>
        <source>no, not by itself</source>
        <translation>nein, nicht von selbst</translation>
    </message>
    <message>
        <source>whose 401 it is</source>
        <translation>wessen 401 es ist</translation>
    </message>
    <message>
        <source>Who refuses: n8n itself, or a service that a node calls?</source>
        <translation>Wer lehnt ab: n8n selbst oder ein Dienst, den ein Node aufruft?</translation>
    </message>
    <message>
        <source>Both say 401, and nothing that was given tells one from the other.</source>
        <translation>Beide melden 401, und nichts von dem, was angegeben wurde, unterscheidet sie.</translation>
    </message>
    <message>
        <source>n8n, when something calls it</source>
        <translation>n8n, wenn etwas es aufruft</translation>
    </message>
    <message>
        <source>A service that a node calls</source>
        <translation>Ein Dienst, den ein Node aufruft</translation>
    </message>
    <message>
        <source>A proxy, firewall or sign-in page before n8n</source>
        <translation>Ein Proxy, eine Firewall oder eine Anmeldeseite vor n8n</translation>
    </message>
    <message>
        <source>The n8n editor, at sign-in</source>
        <translation>Der n8n-Editor, bei der Anmeldung</translation>
    </message>
    <message>
        <source>the words seen</source>
        <translation>die angezeigten Worte</translation>
    </message>
    <message>
        <source>Which of these words do you see?</source>
        <translation>Welche dieser Worte sehen Sie?</translation>
    </message>
    <message>
        <source>Each of them is written by one program only, and Key Doctor has not got the text.</source>
        <translation>Jeden dieser Texte schreibt nur ein einziges Programm, und Key Doctor liegt der Text nicht vor.</translation>
    </message>
    <message>
        <source>“&apos;X-N8N-API-KEY&apos; header required”, or only “unauthorized”</source>
        <translation>„&apos;X-N8N-API-KEY&apos; header required“ oder nur „unauthorized“</translation>
    </message>
    <message>
        <source>“invalid signature”</source>
        <translation>„invalid signature“</translation>
    </message>
    <message>
        <source>“status”:“error” beside “Unauthorized”</source>
        <translation>„status“:„error“ neben „Unauthorized“</translation>
    </message>
    <message>
        <source>“Authorization failed - please check your credentials”</source>
        <translation>„Authorization failed - please check your credentials“</translation>
    </message>
    <message>
        <source>A web page, such as “401 Authorization Required”</source>
        <translation>Eine Webseite, etwa „401 Authorization Required“</translation>
    </message>
    <message>
        <source>“Wrong username or password”</source>
        <translation>„Wrong username or password“</translation>
    </message>
    <message>
        <source>what the service says</source>
        <translation>was der Dienst sagt</translation>
    </message>
    <message>
        <source>Does what was given show why the service refuses?</source>
        <translation>Zeigt das, was angegeben wurde, warum der Dienst ablehnt?</translation>
    </message>
    <message>
        <source>no, it does not say</source>
        <translation>nein, es sagt es nicht</translation>
    </message>
    <message>
        <source>the credential</source>
        <translation>das Credential</translation>
    </message>
    <message>
        <source>Does what was given show a fault of the credential?</source>
        <translation>Zeigt das, was angegeben wurde, einen Fehler des Credentials?</translation>
    </message>
    <message>
        <source>the workflow</source>
        <translation>der Workflow</translation>
    </message>
    <message>
        <source>Does what was given show another key, or another way, in the workflow?</source>
        <translation>Zeigt das, was angegeben wurde, im Workflow einen anderen Schlüssel oder einen anderen Weg?</translation>
    </message>
    <message>
        <source>the service called</source>
        <translation>der aufgerufene Dienst</translation>
    </message>
    <message>
        <source>Which service does the failing node call?</source>
        <translation>Welchen Dienst ruft der Node auf, der fehlschlägt?</translation>
    </message>
    <message>
        <source>A node may call n8n&apos;s own API as well as any other service, and the workflow was not given or does not say.</source>
        <translation>Ein Node kann die eigene API von n8n ebenso aufrufen wie jeden anderen Dienst, und der Workflow wurde nicht angegeben oder sagt es nicht.</translation>
    </message>
    <message>
        <source>Another service, such as OpenAI or a database</source>
        <translation>Einen anderen Dienst, etwa OpenAI oder eine Datenbank</translation>
    </message>
    <message>
        <source>n8n&apos;s own API</source>
        <translation>Die eigene API von n8n</translation>
    </message>
    <message>
        <source>the node&apos;s error</source>
        <translation>der Fehler des Nodes</translation>
    </message>
    <message>
        <source>What does the failing node&apos;s error say?</source>
        <translation>Was sagt der Fehler des Nodes, der fehlschlägt?</translation>
    </message>
    <message>
        <source>The error stands in the execution, which was not given or could not be read.</source>
        <translation>Der Fehler steht in der Ausführung, die nicht angegeben wurde oder nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>“Authorization failed”, 401, 402, 403, 429 or the service&apos;s own words</source>
        <translation>„Authorization failed“, 401, 402, 403, 429 oder die eigenen Worte des Dienstes</translation>
    </message>
    <message>
        <source>“Credential with ID … does not exist”</source>
        <translation>„Credential with ID … does not exist“</translation>
    </message>
    <message>
        <source>“Credentials not found”, or none is selected</source>
        <translation>„Credentials not found“, oder es ist keines ausgewählt</translation>
    </message>
    <message>
        <source>“… does not have access to the credential”</source>
        <translation>„… does not have access to the credential“</translation>
    </message>
    <message>
        <source>“access to env vars denied”</source>
        <translation>„access to env vars denied“</translation>
    </message>
    <message>
        <source>“ByteString”, “invalid header value” or “Invalid character”</source>
        <translation>„ByteString“, „invalid header value“ oder „Invalid character“</translation>
    </message>
    <message>
        <source>“needs to be reconnected”, or OAuth credentials are not connected</source>
        <translation>„needs to be reconnected“, oder OAuth-Credentials sind nicht verbunden</translation>
    </message>
    <message>
        <source>open the execution</source>
        <translation>die Ausführung öffnen</translation>
    </message>
    <message>
        <source>Open Executions, choose the failed one, open the red node and read the error with its details. If the error names a sub-workflow or an agent&apos;s tool, open that one&apos;s execution: the failing node is there.</source>
        <translation>Öffnen Sie „Executions“, wählen Sie die fehlgeschlagene Ausführung, öffnen Sie den roten Node und lesen Sie den Fehler mit seinen Einzelheiten. Nennt der Fehler einen Sub-Workflow oder das Tool eines Agenten, öffnen Sie dessen Ausführung: Dort ist der Node, der fehlschlägt.</translation>
    </message>
    <message>
        <source>the service&apos;s own words</source>
        <translation>die Worte des Dienstes</translation>
    </message>
    <message>
        <source>What does the service itself say, below n8n&apos;s “Authorization failed”?</source>
        <translation>Was sagt der Dienst selbst, unterhalb von „Authorization failed“ von n8n?</translation>
    </message>
    <message>
        <source>The status alone does not tell a wrong key from a narrow one; the service&apos;s words do, and they were not given.</source>
        <translation>Der Status allein unterscheidet einen falschen Schlüssel nicht von einem zu eng berechtigten; die Worte des Dienstes tun es, und sie wurden nicht angegeben.</translation>
    </message>
    <message>
        <source>The key is wrong, unknown or revoked</source>
        <translation>Der Schlüssel ist falsch, unbekannt oder widerrufen</translation>
    </message>
    <message>
        <source>No key arrived</source>
        <translation>Es kam kein Schlüssel an</translation>
    </message>
    <message>
        <source>The key is valid, but may not do this</source>
        <translation>Der Schlüssel ist gültig, darf dies aber nicht</translation>
    </message>
    <message>
        <source>The organization or project does not match</source>
        <translation>Die Organisation oder das Projekt passt nicht</translation>
    </message>
    <message>
        <source>Credit, quota or plan is used up</source>
        <translation>Guthaben, Kontingent oder Tarifvolumen ist aufgebraucht</translation>
    </message>
    <message>
        <source>The header&apos;s format is wrong</source>
        <translation>Das Format des Headers ist falsch</translation>
    </message>
    <message>
        <source>A web page, 404, or another company&apos;s words</source>
        <translation>Eine Webseite, 404 oder die Worte einer anderen Firma</translation>
    </message>
    <message>
        <source>500, 502, 503 or no answer</source>
        <translation>500, 502, 503 oder keine Antwort</translation>
    </message>
    <message>
        <source>test and run</source>
        <translation>Test und Lauf</translation>
    </message>
    <message>
        <source>Is the credential&apos;s test green, and does the run fail all the same?</source>
        <translation>Ist der Test des Credentials grün, und der Lauf schlägt trotzdem fehl?</translation>
    </message>
    <message>
        <source>Older versions of n8n cannot test a credential for Key Doctor, and a test may ask another endpoint than the run.</source>
        <translation>Ältere Versionen von n8n können ein Credential nicht für Key Doctor testen, und ein Test fragt vielleicht einen anderen Endpunkt als der Lauf.</translation>
    </message>
    <message>
        <source>Green, and the run fails</source>
        <translation>Grün, und der Lauf schlägt fehl</translation>
    </message>
    <message>
        <source>The test fails too</source>
        <translation>Auch der Test schlägt fehl</translation>
    </message>
    <message>
        <source>This credential has no test, such as Header Auth or Bearer Auth</source>
        <translation>Dieses Credential hat keinen Test, etwa „Header Auth“ oder „Bearer Auth“</translation>
    </message>
    <message>
        <source>green, yet it fails</source>
        <translation>grün, und doch ein Fehler</translation>
    </message>
    <message>
        <source>How does the run differ from the test?</source>
        <translation>Worin unterscheidet sich der Lauf vom Test?</translation>
    </message>
    <message>
        <source>The test sends one request of its own, and Key Doctor has not seen the run&apos;s.</source>
        <translation>Der Test sendet eine eigene Anfrage, und die des Laufs hat Key Doctor nicht gesehen.</translation>
    </message>
    <message>
        <source>The node uses another endpoint, model or permission</source>
        <translation>Der Node nutzt einen anderen Endpunkt, ein anderes Modell oder eine andere Berechtigung</translation>
    </message>
    <message>
        <source>Only chat model or MCP nodes fail, HTTP Request works</source>
        <translation>Nur Chat-Model- oder MCP-Nodes schlagen fehl, „HTTP Request“ funktioniert</translation>
    </message>
    <message>
        <source>In the editor it works, in production it fails</source>
        <translation>Im Editor funktioniert es, in der Produktion schlägt es fehl</translation>
    </message>
    <message>
        <source>Only a retried execution fails</source>
        <translation>Nur eine wiederholte Ausführung schlägt fehl</translation>
    </message>
    <message>
        <source>When did the node begin to fail?</source>
        <translation>Seit wann schlägt der Node fehl?</translation>
    </message>
    <message>
        <source>Old executions may be pruned, and only you know what was changed then.</source>
        <translation>Alte Ausführungen sind vielleicht schon gelöscht, und nur Sie wissen, was damals geändert wurde.</translation>
    </message>
    <message>
        <source>After the service&apos;s key was replaced</source>
        <translation>Seit der Schlüssel des Dienstes ersetzt wurde</translation>
    </message>
    <message>
        <source>After the workflow was edited or imported</source>
        <translation>Seit der Workflow bearbeitet oder importiert wurde</translation>
    </message>
    <message>
        <source>In one environment, or from one IP address only</source>
        <translation>Nur in einer Umgebung oder nur von einer IP-Adresse aus</translation>
    </message>
    <message>
        <source>the key&apos;s last characters</source>
        <translation>die letzten Zeichen des Schlüssels</translation>
    </message>
    <message>
        <source>Does the end of the key in the error match the end of the key that should be used?</source>
        <translation>Stimmt das Ende des Schlüssels in der Fehlermeldung mit dem Ende des Schlüssels überein, der verwendet werden soll?</translation>
    </message>
    <message>
        <source>Many services show the last characters of the key that reached them, and only you know which key is the right one.</source>
        <translation>Viele Dienste zeigen die letzten Zeichen des Schlüssels, der bei ihnen ankam, und nur Sie wissen, welcher Schlüssel der richtige ist.</translation>
    </message>
    <message>
        <source>Yes, it is the right key</source>
        <translation>Ja, es ist der richtige Schlüssel</translation>
    </message>
    <message>
        <source>No, it is another key</source>
        <translation>Nein, es ist ein anderer Schlüssel</translation>
    </message>
    <message>
        <source>It shows {{ … }}, $credentials or __n8n_ instead of a key</source>
        <translation>Statt eines Schlüssels steht dort {{ … }}, $credentials oder __n8n_</translation>
    </message>
    <message>
        <source>The error shows no key</source>
        <translation>Die Fehlermeldung zeigt keinen Schlüssel</translation>
    </message>
    <message>
        <source>another key&apos;s source</source>
        <translation>Herkunft des anderen Schlüssels</translation>
    </message>
    <message>
        <source>Which of these is true for the failing node?</source>
        <translation>Was davon trifft auf den Node zu, der fehlschlägt?</translation>
    </message>
    <message>
        <source>Key Doctor finds these places only in a workflow that it was given.</source>
        <translation>Key Doctor findet diese Stellen nur in einem Workflow, der ihm angegeben wurde.</translation>
    </message>
    <message>
        <source>A key is typed into a node, an address or code</source>
        <translation>Ein Schlüssel ist in einem Node, einer Adresse oder in Code fest eingetragen</translation>
    </message>
    <message>
        <source>It uses another credential, perhaps of the same name</source>
        <translation>Er nutzt ein anderes Credential, vielleicht mit demselben Namen</translation>
    </message>
    <message>
        <source>A sub-workflow makes the call</source>
        <translation>Ein Sub-Workflow führt den Aufruf aus</translation>
    </message>
    <message>
        <source>Production runs an older published version</source>
        <translation>In der Produktion läuft eine ältere veröffentlichte Version</translation>
    </message>
    <message>
        <source>It is a trigger that stays connected, such as MQTT or IMAP</source>
        <translation>Es ist ein Trigger, der verbunden bleibt, etwa MQTT oder IMAP</translation>
    </message>
    <message>
        <source>It is an execution retried with the original workflow</source>
        <translation>Es ist eine Ausführung, die mit dem ursprünglichen Workflow wiederholt wurde</translation>
    </message>
    <message>
        <source>The key comes from external secrets or $env</source>
        <translation>Der Schlüssel kommt aus externen Secrets oder $env</translation>
    </message>
    <message>
        <source>the sub-workflow</source>
        <translation>der Sub-Workflow</translation>
    </message>
    <message>
        <source>Open the sub-workflow that the error names, and look at the node that makes the call: its Authentication, its credential and its headers.</source>
        <translation>Öffnen Sie den Sub-Workflow, den der Fehler nennt, und sehen Sie sich den Node an, der den Aufruf ausführt: „Authentication“, Credential und Header.</translation>
    </message>
    <message>
        <source>A key is typed in there</source>
        <translation>Dort ist ein Schlüssel fest eingetragen</translation>
    </message>
    <message>
        <source>It uses another credential</source>
        <translation>Er nutzt ein anderes Credential</translation>
    </message>
    <message>
        <source>It uses the same credential</source>
        <translation>Er nutzt dasselbe Credential</translation>
    </message>
    <message>
        <source>secrets and $env</source>
        <translation>Secrets und $env</translation>
    </message>
    <message>
        <source>Where does the value come from?</source>
        <translation>Woher kommt der Wert?</translation>
    </message>
    <message>
        <source>n8n shows neither the vault&apos;s value nor its own environment.</source>
        <translation>n8n zeigt weder den Wert aus dem Tresor (Vault) noch seine eigene Umgebung.</translation>
    </message>
    <message>
        <source>External secrets</source>
        <translation>Aus externen Secrets</translation>
    </message>
    <message>
        <source>$env, and it says “access to env vars denied”</source>
        <translation>Aus $env, und es meldet „access to env vars denied“</translation>
    </message>
    <message>
        <source>$env, and it is empty, old or wrong</source>
        <translation>Aus $env, und der Wert ist leer, alt oder falsch</translation>
    </message>
    <message>
        <source>the key by itself</source>
        <translation>der Schlüssel für sich</translation>
    </message>
    <message>
        <source>Does the credential&apos;s key work when it is sent to the service directly, without n8n?</source>
        <translation>Funktioniert der Schlüssel des Credentials, wenn er ohne n8n direkt an den Dienst gesendet wird?</translation>
    </message>
    <message>
        <source>n8n never gives a credential&apos;s key out, so Key Doctor can try it only when you give it.</source>
        <translation>n8n gibt den Schlüssel eines Credentials nie heraus; Key Doctor kann ihn also nur ausprobieren, wenn Sie ihn angeben.</translation>
    </message>
    <message>
        <source>Yes, there it works</source>
        <translation>Ja, dort funktioniert er</translation>
    </message>
    <message>
        <source>No, it is refused there too</source>
        <translation>Nein, er wird auch dort abgelehnt</translation>
    </message>
    <message>
        <source>check it directly</source>
        <translation>direkt prüfen</translation>
    </message>
    <message>
        <source>Ask the service itself, straight from this machine, with its own documented request and the key from where it was made, for n8n does not show it. The page of the cause “provider_rejects_key” (keydoctor-cli explain) has such requests.</source>
        <translation>Fragen Sie den Dienst selbst, direkt von diesem Rechner aus, mit der Anfrage aus seiner eigenen Dokumentation und mit dem Schlüssel von dort, wo er erstellt wurde, denn n8n zeigt ihn nicht. Die Seite der Ursache „provider_rejects_key“ (keydoctor-cli explain) enthält solche Anfragen.</translation>
    </message>
    <message>
        <source>It is valid</source>
        <translation>Er ist gültig</translation>
    </message>
    <message>
        <source>It is rejected</source>
        <translation>Er wird abgelehnt</translation>
    </message>
    <message>
        <source>It is restricted</source>
        <translation>Er ist eingeschränkt</translation>
    </message>
    <message>
        <source>I do not have the key</source>
        <translation>Ich habe den Schlüssel nicht</translation>
    </message>
    <message>
        <source>why it is refused</source>
        <translation>warum er abgelehnt wird</translation>
    </message>
    <message>
        <source>What do you know about this key at the service?</source>
        <translation>Was wissen Sie über diesen Schlüssel beim Dienst?</translation>
    </message>
    <message>
        <source>A service says only that it does not accept the key; why, its own page of keys shows.</source>
        <translation>Ein Dienst sagt nur, dass er den Schlüssel nicht annimmt; den Grund zeigt seine eigene Seite mit den Schlüsseln.</translation>
    </message>
    <message>
        <source>It was replaced there by a new one</source>
        <translation>Er wurde dort durch einen neuen ersetzt</translation>
    </message>
    <message>
        <source>It was deleted, revoked or disabled</source>
        <translation>Er wurde gelöscht, widerrufen oder deaktiviert</translation>
    </message>
    <message>
        <source>It is a sign-in (OAuth) that has expired</source>
        <translation>Es ist eine Anmeldung (OAuth), die abgelaufen ist</translation>
    </message>
    <message>
        <source>It is active there, but in n8n something stands around or inside it</source>
        <translation>Dort ist er aktiv, aber in n8n steht etwas um ihn herum oder in ihm</translation>
    </message>
    <message>
        <source>It is of another region or product than the address that is asked</source>
        <translation>Er gehört zu einer anderen Region oder einem anderen Produkt als die angefragte Adresse</translation>
    </message>
    <message>
        <source>what is not allowed</source>
        <translation>was nicht erlaubt ist</translation>
    </message>
    <message>
        <source>What is it that the key may not do?</source>
        <translation>Was darf der Schlüssel nicht?</translation>
    </message>
    <message>
        <source>Limits by permission, plan and address are kept at the service, and a probe from here comes from another address than n8n.</source>
        <translation>Grenzen nach Berechtigung, Tarif und Adresse sind beim Dienst hinterlegt, und eine Prüfung von hier kommt von einer anderen Adresse als n8n.</translation>
    </message>
    <message>
        <source>A permission, scope, model or region is missing</source>
        <translation>Eine Berechtigung, ein Scope, ein Modell oder eine Region fehlt</translation>
    </message>
    <message>
        <source>It is refused from some IP addresses or environments only</source>
        <translation>Er wird nur von manchen IP-Adressen oder Umgebungen aus abgelehnt</translation>
    </message>
    <message>
        <source>The plan does not cover it</source>
        <translation>Der Tarif deckt es nicht ab</translation>
    </message>
    <message>
        <source>The test passes, only the run&apos;s endpoint is refused</source>
        <translation>Der Test gelingt, nur der Endpunkt des Laufs wird abgelehnt</translation>
    </message>
    <message>
        <source>organization or project</source>
        <translation>Organisation oder Projekt</translation>
    </message>
    <message>
        <source>Where is the organization or project set?</source>
        <translation>Wo ist die Organisation oder das Projekt eingestellt?</translation>
    </message>
    <message>
        <source>It may be set in the credential or in n8n&apos;s environment, and n8n shows neither from outside.</source>
        <translation>Das kann im Credential oder in der Umgebung von n8n eingestellt sein, und n8n zeigt beides nicht nach außen.</translation>
    </message>
    <message>
        <source>In the credential</source>
        <translation>Im Credential</translation>
    </message>
    <message>
        <source>In n8n&apos;s environment, such as OPENAI_ORG_ID or OPENAI_PROJECT_ID</source>
        <translation>In der Umgebung von n8n, etwa OPENAI_ORG_ID oder OPENAI_PROJECT_ID</translation>
    </message>
    <message>
        <source>I added a header OpenAI-Project, because the key begins with sk-proj-</source>
        <translation>Ich habe einen Header OpenAI-Project ergänzt, weil der Schlüssel mit sk-proj- beginnt</translation>
    </message>
    <message>
        <source>the service&apos;s address</source>
        <translation>die Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Where is the service&apos;s address set?</source>
        <translation>Wo ist die Adresse des Dienstes eingestellt?</translation>
    </message>
    <message>
        <source>The address really used stands only in the node, the credential or the execution.</source>
        <translation>Die wirklich verwendete Adresse steht nur im Node, im Credential oder in der Ausführung.</translation>
    </message>
    <message>
        <source>In the node&apos;s own Base URL option</source>
        <translation>In der eigenen Option „Base URL“ des Nodes</translation>
    </message>
    <message>
        <source>In the credential, or as the default</source>
        <translation>Im Credential, oder es gilt die Vorgabe</translation>
    </message>
    <message>
        <source>It is right, but the service redirects to another host</source>
        <translation>Sie ist richtig, aber der Dienst leitet auf einen anderen Host weiter</translation>
    </message>
    <message>
        <source>why no key arrives</source>
        <translation>warum kein Schlüssel ankommt</translation>
    </message>
    <message>
        <source>How is the node set up to send the key?</source>
        <translation>Wie soll der Node den Schlüssel senden?</translation>
    </message>
    <message>
        <source>Only the node and its credential show it, and the workflow was not given.</source>
        <translation>Nur der Node und sein Credential zeigen es, und der Workflow wurde nicht angegeben.</translation>
    </message>
    <message>
        <source>Its Authentication is None, or names another type than the credential</source>
        <translation>„Authentication“ steht auf „None“ oder nennt einen anderen Typ als das Credential</translation>
    </message>
    <message>
        <source>In another header or field than the service asks for</source>
        <translation>In einem anderen Header oder Feld, als der Dienst verlangt</translation>
    </message>
    <message>
        <source>With another word before the key, such as Bearer instead of Key, or Bearer twice</source>
        <translation>Mit einem anderen Wort vor dem Schlüssel, etwa Bearer statt Key, oder mit doppeltem Bearer</translation>
    </message>
    <message>
        <source>By an expression that stays as {{ … }} or gives nothing</source>
        <translation>Durch einen Ausdruck, der als {{ … }} stehen bleibt oder nichts ergibt</translation>
    </message>
    <message>
        <source>As it should be, but the service redirects to another host</source>
        <translation>So, wie es sein soll, aber der Dienst leitet auf einen anderen Host weiter</translation>
    </message>
    <message>
        <source>As it should be, but n8n calls out through a proxy</source>
        <translation>So, wie es sein soll, aber n8n geht über einen Proxy nach außen</translation>
    </message>
    <message>
        <source>As it should be; I read that sk-proj- keys need OpenAI-Project</source>
        <translation>So, wie es sein soll; ich habe gelesen, dass sk-proj-Schlüssel OpenAI-Project brauchen</translation>
    </message>
    <message>
        <source>what the run does</source>
        <translation>was der Lauf tut</translation>
    </message>
    <message>
        <source>The key works without n8n: what is different when n8n sends it?</source>
        <translation>Der Schlüssel funktioniert ohne n8n: Was ist anders, wenn n8n ihn sendet?</translation>
    </message>
    <message>
        <source>Key Doctor sees its own request to the service, not the one that n8n sends.</source>
        <translation>Key Doctor sieht seine eigene Anfrage an den Dienst, nicht die, die n8n sendet.</translation>
    </message>
    <message>
        <source>The node&apos;s Authentication names another type or credential</source>
        <translation>„Authentication“ im Node nennt einen anderen Typ oder ein anderes Credential</translation>
    </message>
    <message>
        <source>The node has a Base URL of its own</source>
        <translation>Der Node hat eine eigene „Base URL“</translation>
    </message>
    <message>
        <source>n8n calls out through a proxy</source>
        <translation>n8n geht über einen Proxy nach außen</translation>
    </message>
    <message>
        <source>n8n&apos;s environment has OPENAI_ORG_ID, OPENAI_PROJECT_ID or ANTHROPIC_AUTH_TOKEN</source>
        <translation>In der Umgebung von n8n steht OPENAI_ORG_ID, OPENAI_PROJECT_ID oder ANTHROPIC_AUTH_TOKEN</translation>
    </message>
    <message>
        <source>n8n calls from an IP address that the service does not allow</source>
        <translation>n8n ruft von einer IP-Adresse aus auf, die der Dienst nicht erlaubt</translation>
    </message>
    <message>
        <source>Many articles name remedies that a real n8n does not bear out, and some of them make things worse.</source>
        <translation>Viele Artikel nennen Abhilfen, die sich an einem echten n8n nicht bestätigen, und manche davon verschlimmern den Fehler.</translation>
    </message>
    <message>
        <source>Deleted the credential and made a new one</source>
        <translation>Das Credential gelöscht und ein neues erstellt</translation>
    </message>
    <message>
        <source>Selected the credential again in every node, or restarted n8n</source>
        <translation>Das Credential in jedem Node neu ausgewählt oder n8n neu gestartet</translation>
    </message>
    <message>
        <source>Called /credential/:id/refresh</source>
        <translation>/credential/:id/refresh aufgerufen</translation>
    </message>
    <message>
        <source>Added OpenAI-Project for a key that begins with sk-proj-</source>
        <translation>OpenAI-Project für einen Schlüssel ergänzt, der mit sk-proj- beginnt</translation>
    </message>
    <message>
        <source>Changed n8n&apos;s version, because a LangChain node drops the key</source>
        <translation>Die Version von n8n gewechselt, weil ein LangChain-Node den Schlüssel weglässt</translation>
    </message>
    <message>
        <source>change it in place</source>
        <translation>im bestehenden Credential ändern</translation>
    </message>
    <message>
        <source>A new credential has a new id, so every node that used the old one is left without; change the key inside the existing credential instead. Now open each node that used the old one and look at its credential.</source>
        <translation>Ein neues Credential hat eine neue ID; jeder Node, der das alte nutzte, steht also ohne Credential da. Ändern Sie stattdessen den Schlüssel im bestehenden Credential. Öffnen Sie jetzt jeden Node, der das alte nutzte, und sehen Sie sich sein Credential an.</translation>
    </message>
    <message>
        <source>A node has none, or still names the old one</source>
        <translation>Ein Node hat keines oder nennt noch das alte</translation>
    </message>
    <message>
        <source>All have the new one</source>
        <translation>Alle haben das neue</translation>
    </message>
    <message>
        <source>n8n caches no credential</source>
        <translation>n8n speichert kein Credential zwischen</translation>
    </message>
    <message>
        <source>An ordinary run reads the credential anew every time; measured on 1.100.1, a changed key was used by the very next run. Only a trigger that stays connected, external secrets, $env and a retry with the original workflow can hold an old key.</source>
        <translation>Ein gewöhnlicher Lauf liest das Credential jedes Mal neu; gemessen mit 1.100.1: Schon der nächste Lauf nutzte den geänderten Schlüssel. Nur ein Trigger, der verbunden bleibt, externe Secrets, $env und eine Wiederholung mit dem ursprünglichen Workflow können einen alten Schlüssel festhalten.</translation>
    </message>
    <message>
        <source>It is such a trigger</source>
        <translation>Es ist ein solcher Trigger</translation>
    </message>
    <message>
        <source>It is an external secret</source>
        <translation>Es ist ein externes Secret</translation>
    </message>
    <message>
        <source>It is such a retry</source>
        <translation>Es ist eine solche Wiederholung</translation>
    </message>
    <message>
        <source>It is none of these</source>
        <translation>Es ist nichts davon</translation>
    </message>
    <message>
        <source>no such endpoint</source>
        <translation>kein solcher Endpunkt</translation>
    </message>
    <message>
        <source>/credential/:id/refresh does not exist, in no version of n8n, and there is no cache to clear. Change the key inside the credential; the next run uses it.</source>
        <translation>/credential/:id/refresh gibt es in keiner Version von n8n, und es gibt keinen Zwischenspeicher zu leeren. Ändern Sie den Schlüssel im Credential; der nächste Lauf nutzt ihn.</translation>
    </message>
    <message>
        <source>OpenAI-Project is not needed</source>
        <translation>OpenAI-Project ist nicht nötig</translation>
    </message>
    <message>
        <source>Keys that begin with sk-proj- need no header OpenAI-Project. “Missing bearer or basic authentication in header” means that no key arrived at all, so remove that header and look at how the node sends the key.</source>
        <translation>Schlüssel, die mit sk-proj- beginnen, brauchen keinen Header OpenAI-Project. „Missing bearer or basic authentication in header“ bedeutet, dass gar kein Schlüssel ankam; entfernen Sie also diesen Header und sehen Sie nach, wie der Node den Schlüssel sendet.</translation>
    </message>
    <message>
        <source>The error still says that no key arrived</source>
        <translation>Der Fehler sagt weiterhin, dass kein Schlüssel ankam</translation>
    </message>
    <message>
        <source>It says that organization or project does not match</source>
        <translation>Er sagt, dass Organisation oder Projekt nicht passt</translation>
    </message>
    <message>
        <source>It says something else</source>
        <translation>Er sagt etwas anderes</translation>
    </message>
    <message>
        <source>the node sends it</source>
        <translation>der Node sendet ihn</translation>
    </message>
    <message>
        <source>That the LangChain nodes of 1.100.1 drop the key could not be reproduced: OpenAI and Chat Model nodes both sent “Authorization: Bearer”. Go back to the version that you want to run.</source>
        <translation>Dass die LangChain-Nodes von 1.100.1 den Schlüssel weglassen, ließ sich nicht nachstellen: OpenAI- und Chat-Model-Nodes sendeten beide „Authorization: Bearer“. Kehren Sie zu der Version zurück, die Sie betreiben wollen.</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation>die Anmeldung</translation>
    </message>
    <message>
        <source>Does what was given show why the sign-in fails?</source>
        <translation>Zeigt das, was angegeben wurde, warum die Anmeldung fehlschlägt?</translation>
    </message>
    <message>
        <source>no, it does not show it</source>
        <translation>nein, es zeigt es nicht</translation>
    </message>
    <message>
        <source>the sign-in page</source>
        <translation>die Anmeldeseite</translation>
    </message>
    <message>
        <source>What does the sign-in page say or do?</source>
        <translation>Was sagt oder tut die Anmeldeseite?</translation>
    </message>
    <message>
        <source>What your browser shows depends on its cookies, and Key Doctor signs in only with what you give it.</source>
        <translation>Was Ihr Browser zeigt, hängt von seinen Cookies ab, und Key Doctor meldet sich nur mit dem an, was Sie ihm angeben.</translation>
    </message>
    <message>
        <source>It asks for a two-factor code</source>
        <translation>Sie verlangt einen Zwei-Faktor-Code</translation>
    </message>
    <message>
        <source>It allows only single sign-on</source>
        <translation>Sie erlaubt nur Single Sign-on</translation>
    </message>
    <message>
        <source>It warns about a secure cookie, or comes back without an error</source>
        <translation>Sie warnt vor einem sicheren Cookie („secure cookie“) oder erscheint ohne Fehler erneut</translation>
    </message>
    <message>
        <source>It works, then I am signed out or get 401</source>
        <translation>Sie funktioniert, danach werde ich abgemeldet oder erhalte 401</translation>
    </message>
    <message>
        <source>A box of the browser asks for a name and password</source>
        <translation>Ein Fenster des Browsers fragt nach Name und Passwort</translation>
    </message>
    <message>
        <source>the browser&apos;s network list</source>
        <translation>die Netzwerkliste des Browsers</translation>
    </message>
    <message>
        <source>Open the browser&apos;s developer tools with F12, choose Network, sign in, and look at the first request that is answered with 401.</source>
        <translation>Öffnen Sie mit F12 die Entwicklerwerkzeuge des Browsers, wählen Sie „Netzwerk“ („Network“), melden Sie sich an und sehen Sie sich die erste Anfrage an, die mit 401 beantwortet wird.</translation>
    </message>
    <message>
        <source>/rest/login, with “Wrong username or password”</source>
        <translation>/rest/login, mit „Wrong username or password“</translation>
    </message>
    <message>
        <source>/rest/login, with “mfa” in its answer</source>
        <translation>/rest/login, mit „mfa“ in der Antwort</translation>
    </message>
    <message>
        <source>Another path under /rest, after /rest/login was 200</source>
        <translation>Ein anderer Pfad unter /rest, nachdem /rest/login mit 200 beantwortet wurde</translation>
    </message>
    <message>
        <source>/rest/push, or a web socket</source>
        <translation>/rest/push oder ein WebSocket</translation>
    </message>
    <message>
        <source>The page itself</source>
        <translation>Die Seite selbst</translation>
    </message>
    <message>
        <source>http or https</source>
        <translation>http oder https</translation>
    </message>
    <message>
        <source>Does the browser&apos;s address begin with http:// and not https://?</source>
        <translation>Beginnt die Adresse im Browser mit http:// und nicht mit https://?</translation>
    </message>
    <message>
        <source>A browser drops a secure cookie over http, and the address that you use may differ from the one given here.</source>
        <translation>Ein Browser verwirft ein sicheres Cookie („secure cookie“) über http, und die Adresse, die Sie benutzen, kann eine andere sein als die hier angegebene.</translation>
    </message>
    <message>
        <source>Yes, http://</source>
        <translation>Ja, mit http://</translation>
    </message>
    <message>
        <source>No, https://</source>
        <translation>Nein, mit https://</translation>
    </message>
    <message>
        <source>signed out again</source>
        <translation>wieder abgemeldet</translation>
    </message>
    <message>
        <source>What do you know about the moment when the session ends?</source>
        <translation>Was wissen Sie über den Moment, in dem die Sitzung endet?</translation>
    </message>
    <message>
        <source>n8n ends a session without saying why; its log and your browser do.</source>
        <translation>n8n beendet eine Sitzung, ohne den Grund zu nennen; sein Protokoll und Ihr Browser nennen ihn.</translation>
    </message>
    <message>
        <source>“Invalid origin” or “Connection lost”, behind a proxy</source>
        <translation>„Invalid origin“ oder „Connection lost“, hinter einem Proxy</translation>
    </message>
    <message>
        <source>The log says “browserId check failed”, or the cookie was copied to another browser</source>
        <translation>Im Protokoll steht „browserId check failed“, oder das Cookie wurde in einen anderen Browser kopiert</translation>
    </message>
    <message>
        <source>Everybody was signed out after a restart</source>
        <translation>Nach einem Neustart waren alle abgemeldet</translation>
    </message>
    <message>
        <source>which key</source>
        <translation>welcher Schlüssel</translation>
    </message>
    <message>
        <source>Which key do you want to replace?</source>
        <translation>Welchen Schlüssel wollen Sie ersetzen?</translation>
    </message>
    <message>
        <source>Only you know what you want to replace.</source>
        <translation>Nur Sie wissen, was Sie ersetzen wollen.</translation>
    </message>
    <message>
        <source>An n8n API key: a client calls n8n with it</source>
        <translation>Einen n8n-API-Schlüssel: Ein Client ruft damit n8n auf</translation>
    </message>
    <message>
        <source>A service&apos;s key: an n8n credential holds it</source>
        <translation>Den Schlüssel eines Dienstes: Er steht in einem n8n-Credential</translation>
    </message>
    <message>
        <source>find the key</source>
        <translation>den Schlüssel finden</translation>
    </message>
    <message>
        <source>Look where the key&apos;s last 4 characters stand. Settings &gt; n8n API lists the keys with which clients call n8n; Credentials holds the keys with which n8n calls other services.</source>
        <translation>Sehen Sie nach, wo die letzten 4 Zeichen des Schlüssels stehen. „Settings &gt; n8n API“ listet die Schlüssel auf, mit denen Clients n8n aufrufen; „Credentials“ enthält die Schlüssel, mit denen n8n andere Dienste aufruft.</translation>
    </message>
    <message>
        <source>Under Settings &gt; n8n API</source>
        <translation>Unter „Settings &gt; n8n API“</translation>
    </message>
    <message>
        <source>In a credential</source>
        <translation>In einem Credential</translation>
    </message>
    <message>
        <source>routine or leaked</source>
        <translation>Routine oder bekannt geworden</translation>
    </message>
    <message>
        <source>Why do you want to replace this n8n API key?</source>
        <translation>Warum wollen Sie diesen n8n-API-Schlüssel ersetzen?</translation>
    </message>
    <message>
        <source>A key that somebody else may have must be revoked first, whatever fails meanwhile; otherwise nothing needs to fail.</source>
        <translation>Ein Schlüssel, den vielleicht jemand anders hat, muss zuerst widerrufen werden, auch wenn währenddessen etwas fehlschlägt; sonst muss nichts fehlschlagen.</translation>
    </message>
    <message>
        <source>It is time, or someone left</source>
        <translation>Es ist an der Zeit, oder jemand ist ausgeschieden</translation>
    </message>
    <message>
        <source>It may be known to somebody else</source>
        <translation>Vielleicht kennt ihn jemand anders</translation>
    </message>
    <message>
        <source>Why do you want to replace this service&apos;s key?</source>
        <translation>Warum wollen Sie den Schlüssel dieses Dienstes ersetzen?</translation>
    </message>
    <message>
        <source>the order, routine</source>
        <translation>die Reihenfolge bei Routine</translation>
    </message>
    <message>
        <source>Make a second key under Settings &gt; n8n API, check that n8n accepts it, put it into every client, prove that the old one is no longer used, then delete the old one and see it refused. Do not use n8n&apos;s own Rotate button: it replaces the key at once, and every client fails until it has the new one.</source>
        <translation>Erstellen Sie unter „Settings &gt; n8n API“ einen zweiten Schlüssel, prüfen Sie, dass n8n ihn annimmt, tragen Sie ihn in jeden Client ein, weisen Sie nach, dass der alte nicht mehr benutzt wird, löschen Sie dann den alten und vergewissern Sie sich, dass er abgelehnt wird. Benutzen Sie nicht die Schaltfläche „Rotate“ von n8n: Sie ersetzt den Schlüssel sofort, und jeder Client schlägt fehl, bis er den neuen hat.</translation>
    </message>
    <message>
        <source>the order, leaked</source>
        <translation>die Reihenfolge bei Bekanntwerden</translation>
    </message>
    <message>
        <source>Delete the key under Settings &gt; n8n API first and see it refused; clients fail until they have a new one. Then make the new key, check it, put it into every client, and look through users, API keys, workflows and executions for what was done with the old one.</source>
        <translation>Löschen Sie den Schlüssel zuerst unter „Settings &gt; n8n API“ und vergewissern Sie sich, dass er abgelehnt wird; Clients schlagen fehl, bis sie einen neuen haben. Erstellen Sie dann den neuen Schlüssel, prüfen Sie ihn, tragen Sie ihn in jeden Client ein und sehen Sie Benutzer, API-Schlüssel, Workflows und Ausführungen daraufhin durch, was mit dem alten getan wurde.</translation>
    </message>
    <message>
        <source>Make a new key at the service and check it there, then put it into the same n8n credential, never into a new one. Prove a run with it, publish triggers that stay connected again, then revoke the old key and see it refused.</source>
        <translation>Erstellen Sie beim Dienst einen neuen Schlüssel und prüfen Sie ihn dort, tragen Sie ihn dann in dasselbe n8n-Credential ein, nie in ein neues. Prüfen Sie mit einem Lauf, dass er funktioniert, veröffentlichen Sie Trigger, die verbunden bleiben, erneut, widerrufen Sie dann den alten Schlüssel und vergewissern Sie sich, dass er abgelehnt wird.</translation>
    </message>
    <message>
        <source>Revoke the key at the service first and see it refused; runs fail until the new one is in place. Then make a new key, check it, put it into the same n8n credential, prove a run, and look at the service&apos;s usage and in your workflows for what was done with the old one.</source>
        <translation>Widerrufen Sie den Schlüssel zuerst beim Dienst und vergewissern Sie sich, dass er abgelehnt wird; Läufe schlagen fehl, bis der neue eingetragen ist. Erstellen Sie dann einen neuen Schlüssel, prüfen Sie ihn, tragen Sie ihn in dasselbe n8n-Credential ein, prüfen Sie mit einem Lauf, dass er funktioniert, und sehen Sie in der Nutzungsübersicht des Dienstes und in Ihren Workflows nach, was mit dem alten getan wurde.</translation>
    </message>
    <message>
        <source>Run “keydoctor-cli diagnose” on the machine, or in the container or job, where the client runs, with the address and the key that it uses. With a sign-in (--session-email) Key Doctor also sees whether the key and its owner are still there. An error text or log can be given with --artifact.</source>
        <translation>Führen Sie „keydoctor-cli diagnose“ auf dem Rechner, im Container oder im Job aus, in dem der Client läuft, mit der Adresse und dem Schlüssel, die er benutzt. Mit einer Anmeldung (--session-email) sieht Key Doctor auch, ob der Schlüssel und sein Besitzer noch da sind. Ein Fehlertext oder ein Protokoll lässt sich mit --artifact angeben.</translation>
    </message>
    <message>
        <source>The same request, sent directly and through the proxy at once, decides it: give n8n&apos;s own address as Direct address (--direct http://HOST:5678).</source>
        <translation>Dieselbe Anfrage, gleichzeitig direkt und über den Proxy gesendet, entscheidet es: Geben Sie die eigene Adresse von n8n als direkte Adresse an (--direct http://HOST:5678).</translation>
    </message>
    <message>
        <source>Compare what the file says with what the process has: “docker compose exec n8n env”, “systemctl show n8n -p Environment”, “pm2 env 0” or “kubectl exec DEPLOYMENT -- env”, with the values covered. If the variable is N8N_ENCRYPTION_KEY, give the value as a candidate (--encryption-key-file).</source>
        <translation>Vergleichen Sie, was in der Datei steht, mit dem, was der Prozess hat: „docker compose exec n8n env“, „systemctl show n8n -p Environment“, „pm2 env 0“ oder „kubectl exec DEPLOYMENT -- env“, mit verdeckten Werten. Ist die Variable N8N_ENCRYPTION_KEY, geben Sie den Wert als Kandidaten an (--encryption-key-file).</translation>
    </message>
    <message>
        <source>Two things decide it: n8n&apos;s log from its last start on (--artifact), and one credential exported without --decrypted, tried with openssl against every encryption key that you can find: settings file .n8n/config, old backups, .env, the workers&apos; environment.</source>
        <translation>Zwei Dinge entscheiden es: das Protokoll von n8n ab seinem letzten Start (--artifact) und ein Credential, das ohne --decrypted exportiert und mit openssl gegen jeden Verschlüsselungsschlüssel geprüft wird, den Sie finden können: in der Einstellungsdatei .n8n/config, in alten Backups, in .env und in der Umgebung der Worker.</translation>
    </message>
    <message>
        <source>The failed execution decides it: open it in n8n, take the node&apos;s error with its details, and look at which credential the node names. Many services repeat the last characters of the key that arrived: compare them with the key that should have been sent. The text can be given with --artifact.</source>
        <translation>Die fehlgeschlagene Ausführung entscheidet es: Öffnen Sie sie in n8n, nehmen Sie den Fehler des Nodes mit seinen Einzelheiten und sehen Sie nach, welches Credential der Node nennt. Viele Dienste wiederholen die letzten Zeichen des Schlüssels, der ankam: Vergleichen Sie sie mit dem Schlüssel, der gesendet werden sollte. Der Text lässt sich mit --artifact angeben.</translation>
    </message>
    <message>
        <source>Let Key Doctor sign in itself with --session-email; n8n&apos;s log with “browserId” or “origin” in it decides too (--artifact).</source>
        <translation>Lassen Sie Key Doctor sich mit --session-email selbst anmelden; auch das Protokoll von n8n mit „browserId“ oder „origin“ darin entscheidet es (--artifact).</translation>
    </message>
    <message>
        <source>Nothing was diagnosed. After the change, “keydoctor-cli diagnose” with the new key proves that it works, and with the old one that it is refused.</source>
        <translation>Es wurde nichts diagnostiziert. Nach dem Wechsel beweist „keydoctor-cli diagnose“ mit dem neuen Schlüssel, dass er funktioniert, und mit dem alten, dass er abgelehnt wird.</translation>
    </message>
    <message>
        <source>Nothing was diagnosed. After the change, run the workflows that use the credential once, and revoke the old key only when the service&apos;s own page shows that it is no longer used.</source>
        <translation>Es wurde nichts diagnostiziert. Führen Sie nach dem Wechsel die Workflows, die das Credential nutzen, einmal aus, und widerrufen Sie den alten Schlüssel erst, wenn die eigene Seite des Dienstes zeigt, dass er nicht mehr benutzt wird.</translation>
    </message>
    <message>
        <source>The address redirects to another one</source>
        <translation>Die Adresse leitet auf eine andere weiter</translation>
    </message>
    <message>
        <source>The address does not redirect</source>
        <translation>Die Adresse leitet nicht weiter</translation>
    </message>
    <message>
        <source>{url} redirects to {location}. Clients may lose the method or the login on such a way, and some carry the key on to the other host.</source>
        <translation>{url} leitet auf {location} weiter. Clients verlieren auf diesem Weg womöglich die Methode oder die Anmeldung, und manche geben den Schlüssel an den anderen Host weiter.</translation>
    </message>
    <message>
        <source>Proven by the redirect. That the target accepts the key is known only after you confirm it and the key is tried there.</source>
        <translation>Bewiesen durch die Weiterleitung. Ob das Ziel den Schlüssel annimmt, ist erst bekannt, wenn Sie es bestätigen und der Schlüssel dort geprüft wird.</translation>
    </message>
    <message>
        <source>A dropped header. curl -L keeps X-N8N-API-KEY, also to another host; many clients turn POST into GET at a 301 or 302 and drop Authorization at another host.</source>
        <translation>Ein verlorener Header. curl -L behält X-N8N-API-KEY, auch zu einem anderen Host; viele Clients machen bei 301 oder 302 aus POST ein GET und lassen Authorization bei einem anderen Host weg.</translation>
    </message>
    <message>
        <source>Write the final address, {location}, into the client, so that no redirect is needed. First check that it is yours.</source>
        <translation>Tragen Sie die endgültige Adresse, {location}, im Client ein, damit keine Weiterleitung nötig ist. Prüfen Sie vorher, ob sie Ihnen gehört.</translation>
    </message>
    <message>
        <source>An API key may do everything</source>
        <translation>Ein API-Schlüssel darf alles</translation>
    </message>
    <message>
        <source>API keys have the scopes they need</source>
        <translation>API-Schlüssel haben die Scopes, die sie brauchen</translation>
    </message>
    <message>
        <source>The API key “{name}” has all scopes, so whoever holds it can change users, credentials and workflows.</source>
        <translation>Der API-Schlüssel „{name}“ hat alle Scopes. Wer ihn besitzt, kann also Benutzer, Credentials und Workflows ändern.</translation>
    </message>
    <message>
        <source>Proven by the scopes that n8n lists for the key. Keys made before scopes existed got all that their owner’s role had.</source>
        <translation>Bewiesen durch die Scopes, die n8n für den Schlüssel auflistet. Schlüssel aus der Zeit vor den Scopes haben alle bekommen, die die Rolle ihres Besitzers hatte.</translation>
    </message>
    <message>
        <source>A need of the integration: most only read executions or start workflows. Without a licence, releases before 2.14 do not enforce scopes.</source>
        <translation>Ein Bedarf der Integration: Die meisten lesen nur Ausführungen oder starten Workflows. Ohne Lizenz setzen Versionen vor 2.14 Scopes nicht durch.</translation>
    </message>
    <message>
        <source>An API key was made in this time</source>
        <translation>In dieser Zeit wurde ein API-Schlüssel angelegt</translation>
    </message>
    <message>
        <source>No API key was made</source>
        <translation>Es wurde kein API-Schlüssel angelegt</translation>
    </message>
    <message>
        <source>The API key “{name}” was made {when}.</source>
        <translation>Der API-Schlüssel „{name}“ wurde neu angelegt: {when}.</translation>
    </message>
    <message>
        <source>Seen in what n8n lists. Whether it is right, only you can say. The list shows the keys of the user who signed in; other users’ keys are in the database.</source>
        <translation>Zu sehen in dem, was n8n auflistet. Ob es seine Richtigkeit hat, können nur Sie sagen. Die Liste zeigt die Schlüssel des angemeldeten Benutzers; die Schlüssel anderer Benutzer stehen in der Datenbank.</translation>
    </message>
    <message>
        <source>A break-in: your own rotation makes new keys too.</source>
        <translation>Ein Einbruch: Auch bei Ihrer eigenen Rotation entstehen neue Schlüssel.</translation>
    </message>
    <message>
        <source>If nobody knows it, delete it in Settings &gt; n8n API; it is refused at once.</source>
        <translation>Wenn ihn niemand kennt, löschen Sie ihn unter „Settings &gt; n8n API“; er wird dann sofort abgelehnt.</translation>
    </message>
    <message>
        <source>One API key serves several integrations</source>
        <translation>Ein API-Schlüssel dient mehreren Integrationen</translation>
    </message>
    <message>
        <source>Each integration has a key of its own</source>
        <translation>Jede Integration hat ihren eigenen Schlüssel</translation>
    </message>
    <message>
        <source>The API key “{name}” is used in more than one place. None of them can be rotated or shut off alone.</source>
        <translation>Der API-Schlüssel „{name}“ wird an mehr als einer Stelle benutzt. Keine davon lässt sich einzeln rotieren oder abschalten.</translation>
    </message>
    <message>
        <source>Proven by the same key in several files or stores; told by you, or seen as several callers, it is likely.</source>
        <translation>Bewiesen durch denselben Schlüssel in mehreren Dateien oder Speichern; wenn Sie es angeben oder mehrere Aufrufer zu sehen sind, ist es wahrscheinlich.</translation>
    </message>
    <message>
        <source>A saving of work: the next rotation has to change all places at once.</source>
        <translation>Eine Arbeitsersparnis: Die nächste Rotation muss alle Stellen auf einmal ändern.</translation>
    </message>
    <message>
        <source>Make one key per integration, named after it, and delete the shared one at the end.</source>
        <translation>Legen Sie für jede Integration einen eigenen Schlüssel an, benennen Sie ihn nach ihr und löschen Sie zum Schluss den gemeinsamen.</translation>
    </message>
    <message>
        <source>An API key has not been used for long</source>
        <translation>Ein API-Schlüssel wurde lange nicht benutzt</translation>
    </message>
    <message>
        <source>Every API key is in use</source>
        <translation>Jeder API-Schlüssel wird benutzt</translation>
    </message>
    <message>
        <source>The API key “{name}” was last used {when}.</source>
        <translation>Der API-Schlüssel „{name}“ wurde zuletzt benutzt: {when}.</translation>
    </message>
    <message>
        <source>The API key “{name}” was never used.</source>
        <translation>Der API-Schlüssel „{name}“ wurde nie benutzt.</translation>
    </message>
    <message>
        <source>Proven by the time of last use, which n8n records from 2.27 on. Earlier releases do not know it.</source>
        <translation>Bewiesen durch den Zeitpunkt der letzten Benutzung, den n8n ab 2.27 aufzeichnet. Frühere Versionen kennen ihn nicht.</translation>
    </message>
    <message>
        <source>A key that is used rarely, such as for a yearly report or a restore. Ask its owner first.</source>
        <translation>Ein selten benutzter Schlüssel, etwa für einen Jahresbericht oder eine Wiederherstellung. Fragen Sie zuerst seinen Besitzer.</translation>
    </message>
    <message>
        <source>Ask its owner. If nobody needs it, delete it in Settings &gt; n8n API.</source>
        <translation>Fragen Sie seinen Besitzer. Wenn ihn niemand braucht, löschen Sie ihn unter „Settings &gt; n8n API“.</translation>
    </message>
    <message>
        <source>An API key never expires</source>
        <translation>Ein API-Schlüssel läuft nie ab</translation>
    </message>
    <message>
        <source>Every API key has an expiry</source>
        <translation>Jeder API-Schlüssel hat ein Ablaufdatum</translation>
    </message>
    <message>
        <source>The API key “{name}” has no expiry. If it leaks, it is good until somebody deletes it.</source>
        <translation>Der API-Schlüssel „{name}“ hat kein Ablaufdatum. Gelangt er in fremde Hände, gilt er, bis ihn jemand löscht.</translation>
    </message>
    <message>
        <source>Proven by the key itself, which carries no expiry, or by the list of API keys.</source>
        <translation>Bewiesen durch den Schlüssel selbst, der kein Ablaufdatum enthält, oder durch die Liste der API-Schlüssel.</translation>
    </message>
    <message>
        <source>A safe setting against outages. A due date with a second key in time gives the same without the risk.</source>
        <translation>Ein sicherer Schutz vor Ausfällen. Ein Termin und rechtzeitig ein zweiter Schlüssel leisten dasselbe ohne das Risiko.</translation>
    </message>
    <message>
        <source>The browser forbids the page to call n8n</source>
        <translation>Der Browser verbietet der Seite, n8n aufzurufen</translation>
    </message>
    <message>
        <source>No browser stands in the way</source>
        <translation>Kein Browser steht im Weg</translation>
    </message>
    <message>
        <source>A page of another origin calls {url}. Before it may send the key the browser asks n8n for permission, and the answer does not give it.</source>
        <translation>Eine Seite mit anderem Ursprung (Origin) ruft {url} auf. Bevor sie den Schlüssel senden darf, fragt der Browser n8n um Erlaubnis, und die Antwort gibt sie nicht.</translation>
    </message>
    <message>
        <source>You say that a web page makes the call. A browser lets a page of another origin send the key only with permission, which n8n’s public API does not give by itself.</source>
        <translation>Sie geben an, dass eine Webseite den Aufruf macht. Ein Browser lässt eine Seite mit anderem Ursprung (Origin) den Schlüssel nur mit Erlaubnis senden, und die öffentliche API von n8n gibt diese nicht von sich aus.</translation>
    </message>
    <message>
        <source>Proven by the preflight’s answer, which lacks the permission for the header X-N8N-API-KEY. From the description alone it is possible.</source>
        <translation>Bewiesen durch die Antwort auf die Preflight-Anfrage, in der die Erlaubnis für den Header X-N8N-API-KEY fehlt. Aus der Beschreibung allein ist es möglich.</translation>
    </message>
    <message>
        <source>A refused key. The same request from curl works, and the browser’s console speaks of CORS.</source>
        <translation>Ein abgelehnter Schlüssel. Dieselbe Anfrage gelingt mit curl, und die Konsole des Browsers meldet CORS.</translation>
    </message>
    <message>
        <source>Make the call on a server instead: a key inside a web page can be read by everybody who opens it. Or let a workflow with a webhook answer the page.</source>
        <translation>Machen Sie den Aufruf stattdessen auf einem Server: Einen Schlüssel in einer Webseite kann jeder lesen, der sie öffnet. Oder lassen Sie einen Workflow mit Webhook der Seite antworten.</translation>
    </message>
    <message>
        <source>The login is used from another browser</source>
        <translation>Die Anmeldung wird in einem anderen Browser benutzt</translation>
    </message>
    <message>
        <source>The login is used where it was made</source>
        <translation>Die Anmeldung wird dort benutzt, wo sie entstand</translation>
    </message>
    <message>
        <source>n8n refuses the session right after the sign-in: the browser id does not reach it as it did then.</source>
        <translation>n8n lehnt die Sitzung gleich nach der Anmeldung ab: Die Browser-ID kommt nicht so an wie bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Proven by the line “browserId check failed on …” in n8n’s log. Known since 1.37: a session belongs to the browser id sent at sign-in.</source>
        <translation>Bewiesen durch die Zeile „browserId check failed on …“ im Protokoll von n8n. Bekannt seit 1.37: Eine Sitzung gehört zu der Browser-ID, die bei der Anmeldung gesendet wurde.</translation>
    </message>
    <message>
        <source>A wrong password or an expired session. It happens when a cookie is copied into a script or into another browser.</source>
        <translation>Ein falsches Passwort oder eine abgelaufene Sitzung. Es passiert, wenn ein Cookie in ein Skript oder in einen anderen Browser kopiert wird.</translation>
    </message>
    <message>
        <source>Sign in again in that browser. A script should use an API key; if it needs the session, it must sign in itself and send the same browser-id header each time.</source>
        <translation>Melden Sie sich in diesem Browser neu an. Ein Skript sollte einen API-Schlüssel benutzen; braucht es die Sitzung, muss es sich selbst anmelden und jedes Mal denselben Header browser-id senden.</translation>
    </message>
    <message>
        <source>A community package is installed</source>
        <translation>Ein Community-Paket ist installiert</translation>
    </message>
    <message>
        <source>No community package is installed</source>
        <translation>Kein Community-Paket ist installiert</translation>
    </message>
    <message>
        <source>The community package {name} is installed. Its code runs inside n8n and sees the credentials of its nodes.</source>
        <translation>Das Community-Paket {name} ist installiert. Sein Code läuft innerhalb von n8n und sieht die Credentials seiner Nodes.</translation>
    </message>
    <message>
        <source>Seen in what n8n lists. That it is installed says nothing bad about it.</source>
        <translation>Zu sehen in dem, was n8n auflistet. Dass es installiert ist, sagt nichts Schlechtes über das Paket.</translation>
    </message>
    <message>
        <source>A fault in n8n: errors of such nodes come from the package. Try the same credential in HTTP Request.</source>
        <translation>Ein Fehler in n8n: Fehler solcher Nodes kommen aus dem Paket. Probieren Sie dasselbe Credential in HTTP Request.</translation>
    </message>
    <message>
        <source>Keep the packages that you know and need; remove the others in Settings &gt; Community nodes.</source>
        <translation>Behalten Sie die Pakete, die Sie kennen und brauchen; entfernen Sie die übrigen unter „Settings &gt; Community nodes“.</translation>
    </message>
    <message>
        <source>Nothing listens at that address and port</source>
        <translation>An dieser Adresse und diesem Port lauscht nichts</translation>
    </message>
    <message>
        <source>Something listens there</source>
        <translation>Dort lauscht ein Programm</translation>
    </message>
    <message>
        <source>{host} refuses the connection: no program listens on that port, or a firewall says no.</source>
        <translation>{host} lehnt die Verbindung ab: Auf diesem Port lauscht kein Programm, oder eine Firewall weist sie ab.</translation>
    </message>
    <message>
        <source>Proven by the refused connection. Whether n8n is stopped or listens elsewhere, only its host can tell.</source>
        <translation>Bewiesen durch die abgelehnte Verbindung. Ob n8n angehalten ist oder woanders lauscht, lässt sich nur auf seinem Host feststellen.</translation>
    </message>
    <message>
        <source>A refused key. No request was made.</source>
        <translation>Ein abgelehnter Schlüssel. Es wurde keine Anfrage gestellt.</translation>
    </message>
    <message>
        <source>Check that n8n runs and listens on that port. If it stopped at once after starting, its log says why: from 2.39 on a wrong encryption key does that.</source>
        <translation>Prüfen Sie, ob n8n läuft und auf diesem Port lauscht. Hat es sich gleich nach dem Start beendet, steht der Grund in seinem Protokoll: Ab 2.39 bewirkt das ein falscher Verschlüsselungsschlüssel.</translation>
    </message>
    <message>
        <source>n8n cannot read the credential</source>
        <translation>n8n kann das Credential nicht lesen</translation>
    </message>
    <message>
        <source>n8n can read the credential</source>
        <translation>n8n kann das Credential lesen</translation>
    </message>
    <message>
        <source>n8n cannot decrypt the credential of the node “{name}”: it was saved under another encryption key. The service was not asked.</source>
        <translation>n8n kann das Credential des Nodes „{name}“ nicht entschlüsseln: Es wurde unter einem anderen Verschlüsselungsschlüssel gespeichert. Der Dienst wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Proven by n8n’s words “Credentials could not be decrypted …”. They come before any request, so a service’s 401 is never a sign of it, except for MCP nodes, which then send no key at all.</source>
        <translation>Bewiesen durch die Meldung „Credentials could not be decrypted …“ von n8n. Sie kommt vor jeder Anfrage; die 401 eines Dienstes ist also nie ein Zeichen dafür, außer bei MCP-Nodes, die dann gar keinen Schlüssel senden.</translation>
    </message>
    <message>
        <source>A wrong key. The key may be good; n8n cannot read it.</source>
        <translation>Ein falscher Schlüssel. Der Schlüssel kann gut sein; n8n kann ihn nicht lesen.</translation>
    </message>
    <message>
        <source>Deleting the credential and making a new one: its id changes and the nodes lose it. Entering the secret anew in the same credential is enough.</source>
        <translation>Das Credential löschen und ein neues anlegen: Seine ID ändert sich, und die Nodes verlieren es. Es genügt, das Geheimnis in demselben Credential neu einzugeben.</translation>
    </message>
    <message>
        <source>Give n8n back the encryption key that the credential was saved with. If it is lost, open the credential and enter the secret anew.</source>
        <translation>Geben Sie n8n den Verschlüsselungsschlüssel zurück, mit dem das Credential gespeichert wurde. Ist er verloren, öffnen Sie das Credential und geben Sie das Geheimnis neu ein.</translation>
    </message>
    <message>
        <source>The credential still holds the old key</source>
        <translation>Das Credential enthält noch den alten Schlüssel</translation>
    </message>
    <message>
        <source>The credential holds today’s key</source>
        <translation>Das Credential enthält den heutigen Schlüssel</translation>
    </message>
    <message>
        <source>The credential “{name}” still holds the old key: the service echoes the end of the key that was sent, {value}.</source>
        <translation>Das Credential „{name}“ enthält noch den alten Schlüssel: Der Dienst nennt in seiner Antwort das Ende des gesendeten Schlüssels, {value}.</translation>
    </message>
    <message>
        <source>Proven by the mask that the service echoes in its refusal, compared with the last four characters of the old and the new key.</source>
        <translation>Bewiesen durch den maskierten Schlüssel, den der Dienst in seiner Ablehnung zurückgibt, verglichen mit den letzten vier Zeichen des alten und des neuen Schlüssels.</translation>
    </message>
    <message>
        <source>A cache: n8n has none for ordinary runs and reads the credential each time. The new value was not saved, or it was saved in another credential of the same name.</source>
        <translation>Ein Zwischenspeicher: n8n hat für gewöhnliche Läufe keinen und liest das Credential jedes Mal. Der neue Wert wurde nicht gespeichert, oder er wurde in einem anderen Credential mit demselben Namen gespeichert.</translation>
    </message>
    <message>
        <source>Selecting the credential anew in every node, saving the workflow again or restarting n8n: ordinary runs read the credential each time.</source>
        <translation>Das Credential in jedem Node neu auswählen, den Workflow erneut speichern oder n8n neu starten: Gewöhnliche Läufe lesen das Credential jedes Mal.</translation>
    </message>
    <message>
        <source>Calling /credential/:id/refresh: there is no such address in any release.</source>
        <translation>/credential/:id/refresh aufrufen: Diese Adresse gibt es in keiner Version.</translation>
    </message>
    <message>
        <source>Open this very credential, enter the new key and save. Look for a second credential of the same name, and in the right project and instance.</source>
        <translation>Öffnen Sie genau dieses Credential, geben Sie den neuen Schlüssel ein und speichern Sie. Suchen Sie nach einem zweiten Credential mit demselben Namen, und zwar im richtigen Projekt und in der richtigen Instanz.</translation>
    </message>
    <message>
        <source>The node has no credential</source>
        <translation>Der Node hat kein Credential</translation>
    </message>
    <message>
        <source>The node has a credential</source>
        <translation>Der Node hat ein Credential</translation>
    </message>
    <message>
        <source>The node “{name}” has no credential, so its request carries no key.</source>
        <translation>Der Node „{name}“ hat kein Credential, deshalb enthält seine Anfrage keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Proven by the workflow, or by “Credentials not found” in the execution.</source>
        <translation>Bewiesen durch den Workflow oder durch „Credentials not found“ in der Ausführung.</translation>
    </message>
    <message>
        <source>A refused key. Nothing was sent, or it was sent without a key.</source>
        <translation>Ein abgelehnter Schlüssel. Es wurde nichts gesendet, oder es wurde ohne Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>Choose a credential in that node and publish the workflow. In HTTP Request set Authentication as well: without it a chosen credential is not used.</source>
        <translation>Wählen Sie in diesem Node ein Credential aus und veröffentlichen Sie den Workflow. Stellen Sie in HTTP Request auch „Authentication“ ein: Sonst wird ein ausgewähltes Credential nicht benutzt.</translation>
    </message>
    <message>
        <source>A credential is used by no workflow</source>
        <translation>Ein Credential wird von keinem Workflow benutzt</translation>
    </message>
    <message>
        <source>Every credential is used</source>
        <translation>Jedes Credential wird benutzt</translation>
    </message>
    <message>
        <source>No workflow uses the credential “{name}”, neither draft nor published.</source>
        <translation>Kein Workflow benutzt das Credential „{name}“, weder als Entwurf noch veröffentlicht.</translation>
    </message>
    <message>
        <source>Seen in what n8n lists. Workflows that you cannot see, and uses outside of nodes, do not count, so “unused” is as complete as your rights are.</source>
        <translation>Zu sehen in dem, was n8n auflistet. Workflows, die Sie nicht sehen können, und Verwendungen außerhalb von Nodes zählen nicht mit; „unbenutzt“ gilt also nur so weit, wie Ihre Rechte reichen.</translation>
    </message>
    <message>
        <source>A broken reference: a node may name a deleted credential while this one waits unused.</source>
        <translation>Ein fehlerhafter Verweis: Ein Node nennt womöglich ein gelöschtes Credential, während dieses unbenutzt bereitsteht.</translation>
    </message>
    <message>
        <source>If nobody needs it, revoke its key at the service first, then delete the credential.</source>
        <translation>Wenn es niemand braucht, widerrufen Sie zuerst seinen Schlüssel beim Dienst und löschen Sie dann das Credential.</translation>
    </message>
    <message>
        <source>The key in the credential holds stray characters</source>
        <translation>Der Schlüssel im Credential enthält fremde Zeichen</translation>
    </message>
    <message>
        <source>The key in the credential is clean</source>
        <translation>Der Schlüssel im Credential ist sauber</translation>
    </message>
    <message>
        <source>The key in the credential of the node “{name}” holds a character that does not belong to it. n8n stores it as it was pasted.</source>
        <translation>Der Schlüssel im Credential des Nodes „{name}“ enthält ein Zeichen, das nicht dazugehört. n8n speichert ihn so, wie er eingefügt wurde.</translation>
    </message>
    <message>
        <source>Proven by the error “Cannot convert argument to a ByteString …”, or by the mask that the service echoes. Measured on 2.40.7: a leading blank and a NO-BREAK SPACE reach the service and are refused; a blank at the end does not.</source>
        <translation>Bewiesen durch den Fehler „Cannot convert argument to a ByteString …“ oder durch den maskierten Schlüssel, den der Dienst zurückgibt. Gemessen mit 2.40.7: Ein Leerzeichen am Anfang und ein NO-BREAK SPACE erreichen den Dienst und werden abgelehnt; ein Leerzeichen am Ende erreicht ihn nicht.</translation>
    </message>
    <message>
        <source>A wrong key. One node may work and another fail with the same credential: HTTP Request removes hidden characters silently, chat models and MCP nodes do not.</source>
        <translation>Ein falscher Schlüssel. Mit demselben Credential kann ein Node gelingen und ein anderer scheitern: HTTP Request entfernt unsichtbare Zeichen stillschweigend, Chat-Modelle und MCP-Nodes tun das nicht.</translation>
    </message>
    <message>
        <source>Open the credential and paste the key anew, from its first place and as plain text. If the error text held the whole key, replace the key: that text is stored in executions and logs.</source>
        <translation>Öffnen Sie das Credential und fügen Sie den Schlüssel neu ein, und zwar von dort, wo er ursprünglich steht, und als reinen Text. Enthielt der Fehlertext den ganzen Schlüssel, ersetzen Sie den Schlüssel: Dieser Text ist in Ausführungen und Protokollen gespeichert.</translation>
    </message>
    <message>
        <source>Several credentials have the same name</source>
        <translation>Mehrere Credentials haben denselben Namen</translation>
    </message>
    <message>
        <source>Credential names are distinct</source>
        <translation>Die Namen der Credentials sind eindeutig</translation>
    </message>
    <message>
        <source>{count} credentials are named “{name}”. It is easy to change one and run with another.</source>
        <translation>{count} Credentials heißen „{name}“. Man ändert leicht das eine und arbeitet mit dem anderen.</translation>
    </message>
    <message>
        <source>Seen in what n8n lists. Two credentials of one name and type also keep n8n from binding a broken reference again by name.</source>
        <translation>Zu sehen in dem, was n8n auflistet. Zwei Credentials mit gleichem Namen und Typ hindern n8n auch daran, einen fehlerhaften Verweis über den Namen wieder zuzuordnen.</translation>
    </message>
    <message>
        <source>A stale credential: after a rotation one of them holds the new key, the other the old.</source>
        <translation>Ein veraltetes Credential: Nach einer Rotation enthält eines davon den neuen Schlüssel und das andere den alten.</translation>
    </message>
    <message>
        <source>Give each a name that says service, account and purpose, and remove the ones that are not used.</source>
        <translation>Geben Sie jedem einen Namen, der Dienst, Konto und Zweck nennt, und entfernen Sie die unbenutzten.</translation>
    </message>
    <message>
        <source>The credential is not shared with this project</source>
        <translation>Das Credential ist für dieses Projekt nicht freigegeben</translation>
    </message>
    <message>
        <source>The credential is shared with the project</source>
        <translation>Das Credential ist für das Projekt freigegeben</translation>
    </message>
    <message>
        <source>The node “{name}” may not use its credential: it is not shared with the project that the workflow is in.</source>
        <translation>Der Node „{name}“ darf sein Credential nicht benutzen: Es ist nicht für das Projekt freigegeben, zu dem der Workflow gehört.</translation>
    </message>
    <message>
        <source>Proven by “Node … does not have access to the credential”, or by the sharing in the list of credentials. No request was made.</source>
        <translation>Bewiesen durch „Node … does not have access to the credential“ oder durch die Freigaben in der Liste der Credentials. Es wurde keine Anfrage gestellt.</translation>
    </message>
    <message>
        <source>A refused key. The service was never asked. Older releases also said so for an unused entry that stayed in the node; choosing the credential anew removes it.</source>
        <translation>Ein abgelehnter Schlüssel. Der Dienst wurde nie gefragt. Ältere Versionen meldeten dies auch wegen eines unbenutzten Eintrags, der im Node stehen geblieben war; das Credential neu auszuwählen entfernt ihn.</translation>
    </message>
    <message>
        <source>Share the credential with the project, or move it or the workflow there.</source>
        <translation>Geben Sie das Credential für das Projekt frei, oder verschieben Sie das Credential oder den Workflow dorthin.</translation>
    </message>
    <message>
        <source>The node points to a credential that does not exist here</source>
        <translation>Der Node verweist auf ein Credential, das es hier nicht gibt</translation>
    </message>
    <message>
        <source>The node’s credential exists</source>
        <translation>Das Credential des Nodes existiert</translation>
    </message>
    <message>
        <source>The node “{name}” names a credential that this instance does not have.</source>
        <translation>Der Node „{name}“ nennt ein Credential, das diese Instanz nicht hat.</translation>
    </message>
    <message>
        <source>Proven by “Credential with ID … does not exist for type …”, or by an id in the workflow that is not in the list of credentials. No request was made.</source>
        <translation>Bewiesen durch „Credential with ID … does not exist for type …“ oder durch eine ID im Workflow, die nicht in der Liste der Credentials steht. Es wurde keine Anfrage gestellt.</translation>
    </message>
    <message>
        <source>A refused key: the service was never asked. It happens after an import, or when a credential was deleted and made anew.</source>
        <translation>Ein abgelehnter Schlüssel: Der Dienst wurde nie gefragt. Es passiert nach einem Import oder wenn ein Credential gelöscht und neu angelegt wurde.</translation>
    </message>
    <message>
        <source>Deleting the credential and making a new one: this is what breaks the reference. Change a credential in place.</source>
        <translation>Das Credential löschen und ein neues anlegen: Genau das zerstört den Verweis. Ändern Sie ein Credential an Ort und Stelle.</translation>
    </message>
    <message>
        <source>Choose the right credential in that node and publish the workflow. Where exactly one credential has the same name and type, saving the workflow binds it again.</source>
        <translation>Wählen Sie in diesem Node das richtige Credential aus und veröffentlichen Sie den Workflow. Wenn genau ein Credential denselben Namen und Typ hat, stellt schon das Speichern des Workflows den Verweis wieder her.</translation>
    </message>
    <message>
        <source>One credential serves staging and production</source>
        <translation>Ein Credential dient Staging und Produktion</translation>
    </message>
    <message>
        <source>Staging and production are apart</source>
        <translation>Staging und Produktion sind getrennt</translation>
    </message>
    <message>
        <source>The credential “{name}” is used by workflows of staging and of production.</source>
        <translation>Das Credential „{name}“ wird von Workflows aus Staging und aus der Produktion benutzt.</translation>
    </message>
    <message>
        <source>Likely from the names of workflows, projects or tags; only you know what is production.</source>
        <translation>Wahrscheinlich nach den Namen der Workflows, Projekte oder Tags; nur Sie wissen, was Produktion ist.</translation>
    </message>
    <message>
        <source>One key per service. It works, but a leak or a rotation in one place is one in both.</source>
        <translation>Ein Schlüssel pro Dienst. Das funktioniert, aber ein Leck oder eine Rotation auf der einen Seite betrifft beide.</translation>
    </message>
    <message>
        <source>Make a second key at the service and a second credential, and use one for each.</source>
        <translation>Legen Sie beim Dienst einen zweiten Schlüssel und in n8n ein zweites Credential an und benutzen Sie für jede Seite ein eigenes.</translation>
    </message>
    <message>
        <source>The credential’s test asks something else than the node</source>
        <translation>Der Test des Credentials fragt etwas anderes ab als der Node</translation>
    </message>
    <message>
        <source>Test and run ask the same</source>
        <translation>Test und Lauf fragen dasselbe ab</translation>
    </message>
    <message>
        <source>The credential’s test is green, and the node’s request is refused all the same: “{answer}”. The test asks another address, which needs less.</source>
        <translation>Der Test des Credentials ist grün, und die Anfrage des Nodes wird trotzdem abgelehnt: „{answer}“. Der Test fragt eine andere Adresse, die weniger verlangt.</translation>
    </message>
    <message>
        <source>Proven when the test succeeds and the service refuses the node’s own request with the same key. Some types have no test at all: Header, Bearer, Basic, Query and Custom Auth, Azure OpenAI.</source>
        <translation>Bewiesen, wenn der Test gelingt und der Dienst die Anfrage des Nodes mit demselben Schlüssel ablehnt. Manche Typen haben gar keinen Test: Header, Bearer, Basic, Query und Custom Auth, Azure OpenAI.</translation>
    </message>
    <message>
        <source>An n8n that keeps an old key. Both use the same one; the requests differ. Slack’s test passes even for revoked tokens.</source>
        <translation>Ein n8n, das an einem alten Schlüssel festhält. Beide benutzen denselben Schlüssel, nur die Anfragen sind verschieden. Der Test von Slack gelingt sogar mit widerrufenen Tokens.</translation>
    </message>
    <message>
        <source>Judge the key by the request that the node makes. If the service names a missing permission, give it to the key.</source>
        <translation>Beurteilen Sie den Schlüssel nach der Anfrage, die der Node stellt. Nennt der Dienst eine fehlende Berechtigung, geben Sie sie dem Schlüssel.</translation>
    </message>
    <message>
        <source>A credential was within reach of the leaked key</source>
        <translation>Ein Credential war in Reichweite des offengelegten Schlüssels</translation>
    </message>
    <message>
        <source>No credential was within reach</source>
        <translation>Kein Credential war in Reichweite</translation>
    </message>
    <message>
        <source>The credential “{name}” could be used by whoever had the leaked key: its owner could use it in a workflow.</source>
        <translation>Das Credential „{name}“ konnte jeder benutzen, der den offengelegten Schlüssel hatte: Der Besitzer des Schlüssels konnte es in einem Workflow verwenden.</translation>
    </message>
    <message>
        <source>Proven by the rights of the key’s owner and the sharing of the credential. That it was used is not proven by this; executions and the service’s own log may tell.</source>
        <translation>Bewiesen durch die Rechte des Schlüsselbesitzers und die Freigaben des Credentials. Dass es benutzt wurde, ist damit nicht bewiesen; Aufschluss geben womöglich die Ausführungen und das Protokoll des Dienstes.</translation>
    </message>
    <message>
        <source>A leaked secret: n8n’s API never gives out what a credential holds, but a changed workflow can send it out.</source>
        <translation>Ein offengelegtes Geheimnis: Die API von n8n gibt nie heraus, was ein Credential enthält, aber ein geänderter Workflow kann es nach außen senden.</translation>
    </message>
    <message>
        <source>Replace the keys of these credentials at their services, the most powerful first. Change them in place, so that no node loses its credential.</source>
        <translation>Ersetzen Sie die Schlüssel dieser Credentials bei ihren Diensten, die mächtigsten zuerst. Ändern Sie die Credentials an Ort und Stelle, damit kein Node seines verliert.</translation>
    </message>
    <message>
        <source>A workflow talks to a new address</source>
        <translation>Ein Workflow spricht mit einer neuen Adresse</translation>
    </message>
    <message>
        <source>No workflow talks to a new address</source>
        <translation>Kein Workflow spricht mit einer neuen Adresse</translation>
    </message>
    <message>
        <source>The workflow “{name}” talks to {host}, which was not among the addresses before.</source>
        <translation>Der Workflow „{name}“ spricht mit {host}. Diese Adresse war vorher nicht dabei.</translation>
    </message>
    <message>
        <source>Proven by comparing with the earlier snapshot. Without one, everything would be new, so nothing is said.</source>
        <translation>Bewiesen durch den Vergleich mit dem früheren Snapshot. Ohne einen solchen wäre alles neu, deshalb wird dann nichts gemeldet.</translation>
    </message>
    <message>
        <source>A leak: a service may just have changed its address.</source>
        <translation>Ein Leck: Vielleicht hat ein Dienst nur seine Adresse geändert.</translation>
    </message>
    <message>
        <source>If you do not know the address, unpublish the workflow, look at its history, and count the keys of its credentials as leaked if they were sent there.</source>
        <translation>Wenn Sie die Adresse nicht kennen, nehmen Sie die Veröffentlichung des Workflows zurück und sehen Sie sich seinen Verlauf an. Betrachten Sie die Schlüssel seiner Credentials als offengelegt, wenn sie dorthin gesendet wurden.</translation>
    </message>
    <message>
        <source>The name in the address cannot be found</source>
        <translation>Der Name in der Adresse wird nicht gefunden</translation>
    </message>
    <message>
        <source>The name is found</source>
        <translation>Der Name wird gefunden</translation>
    </message>
    <message>
        <source>This machine finds no address for {host}.</source>
        <translation>Dieser Rechner findet keine Adresse für {host}.</translation>
    </message>
    <message>
        <source>Proven by the name look-up’s answer. Another network may give another answer, for instance inside a VPN.</source>
        <translation>Bewiesen durch die Antwort der Namensauflösung. In einem anderen Netz kann die Antwort anders lauten, zum Beispiel in einem VPN.</translation>
    </message>
    <message>
        <source>A stopped n8n. No request was made, so nothing is known about n8n or the key.</source>
        <translation>Ein angehaltenes n8n. Es wurde keine Anfrage gestellt, über n8n und den Schlüssel ist also nichts bekannt.</translation>
    </message>
    <message>
        <source>Check the spelling, the DNS record and, for an inner name, that you are in the right network or VPN.</source>
        <translation>Prüfen Sie die Schreibweise, den DNS-Eintrag und, bei einem internen Namen, ob Sie im richtigen Netz oder VPN sind.</translation>
    </message>
    <message>
        <source>A proxy on the way out changes the request</source>
        <translation>Ein Proxy auf dem Weg nach außen verändert die Anfrage</translation>
    </message>
    <message>
        <source>No proxy on the way out changes the request</source>
        <translation>Kein Proxy auf dem Weg nach außen verändert die Anfrage</translation>
    </message>
    <message>
        <source>n8n’s requests go out through a proxy, and the key does not arrive at the service.</source>
        <translation>Die Anfragen von n8n gehen über einen Proxy nach außen, und der Schlüssel kommt beim Dienst nicht an.</translation>
    </message>
    <message>
        <source>Proven when the same request with the same key is accepted without that proxy; likely when a proxy is set and the service says that no key came.</source>
        <translation>Bewiesen, wenn dieselbe Anfrage mit demselben Schlüssel ohne diesen Proxy angenommen wird; wahrscheinlich, wenn ein Proxy eingestellt ist und der Dienst sagt, dass kein Schlüssel ankam.</translation>
    </message>
    <message>
        <source>A wrong key. Look at HTTP_PROXY, HTTPS_PROXY and NO_PROXY in n8n’s environment and at the node’s Proxy option.</source>
        <translation>Ein falscher Schlüssel. Sehen Sie sich HTTP_PROXY, HTTPS_PROXY und NO_PROXY in der Umgebung von n8n und die Option „Proxy“ des Nodes an.</translation>
    </message>
    <message>
        <source>Let the proxy pass the header on, or leave that service out by NO_PROXY.</source>
        <translation>Lassen Sie den Proxy den Header durchreichen, oder nehmen Sie diesen Dienst mit NO_PROXY aus.</translation>
    </message>
    <message>
        <source>Main process and workers have different encryption keys</source>
        <translation>Hauptprozess und Worker haben verschiedene Verschlüsselungsschlüssel</translation>
    </message>
    <message>
        <source>Main process and workers share the key</source>
        <translation>Hauptprozess und Worker haben denselben Schlüssel</translation>
    </message>
    <message>
        <source>A worker runs with another encryption key than the main process. It cannot read the credentials, so executions fail there.</source>
        <translation>Ein Worker läuft mit einem anderen Verschlüsselungsschlüssel als der Hauptprozess. Er kann die Credentials nicht lesen, deshalb scheitern dort die Ausführungen.</translation>
    </message>
    <message>
        <source>Proven by the two places side by side, or by “Credentials could not be decrypted” on the worker alone while the main process reads them.</source>
        <translation>Bewiesen durch den Vergleich der beiden Stellen oder durch „Credentials could not be decrypted“ allein auf dem Worker, während der Hauptprozess sie liest.</translation>
    </message>
    <message>
        <source>A wrong credential: the same run works when it is started in the editor of an instance without queue mode, and fails on the worker before any request is made.</source>
        <translation>Ein falsches Credential: Derselbe Lauf gelingt, wenn er im Editor einer Instanz ohne Queue-Modus gestartet wird, und scheitert auf dem Worker, bevor eine Anfrage gestellt wird.</translation>
    </message>
    <message>
        <source>Give every worker and webhook process the same N8N_ENCRYPTION_KEY as the main process, and re-create them.</source>
        <translation>Geben Sie jedem Worker und jedem Webhook-Prozess denselben N8N_ENCRYPTION_KEY wie dem Hauptprozess und erstellen Sie sie neu.</translation>
    </message>
    <message>
        <source>Environment and settings file hold different encryption keys</source>
        <translation>Umgebung und Einstellungsdatei enthalten verschiedene Verschlüsselungsschlüssel</translation>
    </message>
    <message>
        <source>Environment and settings file agree</source>
        <translation>Umgebung und Einstellungsdatei stimmen überein</translation>
    </message>
    <message>
        <source>N8N_ENCRYPTION_KEY and the settings file hold different encryption keys. n8n refuses to start with both.</source>
        <translation>N8N_ENCRYPTION_KEY und die Einstellungsdatei enthalten verschiedene Verschlüsselungsschlüssel. n8n weigert sich, mit beiden zu starten.</translation>
    </message>
    <message>
        <source>n8n refused to start: “{answer}”.</source>
        <translation>n8n hat den Start verweigert: „{answer}“.</translation>
    </message>
    <message>
        <source>The encryption key in {file}, line {line}, is not the one in the other place. n8n refuses to start with two.</source>
        <translation>Der Verschlüsselungsschlüssel in {file}, Zeile {line}, ist ein anderer als der an der anderen Stelle. n8n weigert sich, mit zweien zu starten.</translation>
    </message>
    <message>
        <source>Proven by n8n’s own words at start-up, “Mismatching encryption keys …”, or by the two places side by side.</source>
        <translation>Bewiesen durch die Meldung „Mismatching encryption keys …“ von n8n beim Start oder durch den Vergleich der beiden Stellen.</translation>
    </message>
    <message>
        <source>A proxy error or a refused connection: that is what is seen from outside while n8n does not start.</source>
        <translation>Ein Proxy-Fehler oder eine abgelehnte Verbindung: Das ist von außen zu sehen, solange n8n nicht startet.</translation>
    </message>
    <message>
        <source>Deleting the settings file to get rid of the message: if the environment holds the wrong key, the credentials cannot be read.</source>
        <translation>Die Einstellungsdatei löschen, um die Meldung loszuwerden: Enthält die Umgebung den falschen Schlüssel, lassen sich die Credentials nicht lesen.</translation>
    </message>
    <message>
        <source>Find out which of the two reads the credentials, and set that one in both places. Keep a copy of the settings file before you change it.</source>
        <translation>Finden Sie heraus, welcher der beiden Schlüssel die Credentials liest, und setzen Sie diesen an beiden Stellen. Legen Sie eine Kopie der Einstellungsdatei an, bevor Sie sie ändern.</translation>
    </message>
    <message>
        <source>The encryption key does not open the credentials</source>
        <translation>Der Verschlüsselungsschlüssel öffnet die Credentials nicht</translation>
    </message>
    <message>
        <source>The encryption key opens the credentials</source>
        <translation>Der Verschlüsselungsschlüssel öffnet die Credentials</translation>
    </message>
    <message>
        <source>The encryption key from {candidate} does not decrypt the stored credential. It was encrypted with another one.</source>
        <translation>Der Verschlüsselungsschlüssel aus {candidate} entschlüsselt das gespeicherte Credential nicht. Es wurde mit einem anderen verschlüsselt.</translation>
    </message>
    <message>
        <source>n8n says “{answer}”: its encryption key does not open the stored credential.</source>
        <translation>n8n meldet „{answer}“: Sein Verschlüsselungsschlüssel öffnet das gespeicherte Credential nicht.</translation>
    </message>
    <message>
        <source>Proven by trying the candidate on an encrypted credential; this is the only proof of a whole key. n8n’s own words for it are “Credentials could not be decrypted …”.</source>
        <translation>Bewiesen durch den Versuch mit dem Kandidaten an einem verschlüsselten Credential; nur das beweist einen ganzen Schlüssel. n8n selbst meldet dazu „Credentials could not be decrypted …“.</translation>
    </message>
    <message>
        <source>A provider’s 401: without a readable credential n8n stops before it calls the provider.</source>
        <translation>Eine 401 des Anbieters: Ohne lesbares Credential bricht n8n ab, bevor es den Anbieter aufruft.</translation>
    </message>
    <message>
        <source>Deleting the credential and making a new one: it gets a new id, and every node that used the old one is left without. Enter the secret into the existing one.</source>
        <translation>Das Credential löschen und ein neues anlegen: Es bekommt eine neue ID, und jeder Node, der das alte benutzt hat, steht ohne da. Geben Sie das Geheimnis in das bestehende ein.</translation>
    </message>
    <message>
        <source>Try the other candidates (backups of .n8n/config, old volumes, the secrets store) and set the one that opens the credential. If none does, enter the secrets anew into the existing credentials.</source>
        <translation>Probieren Sie die anderen Kandidaten (Backups von .n8n/config, alte Volumes, den Geheimnisspeicher) und setzen Sie den, der das Credential öffnet. Passt keiner, geben Sie die Geheimnisse in die bestehenden Credentials neu ein.</translation>
    </message>
    <message>
        <source>This encryption key is not the one the instance uses</source>
        <translation>Die Instanz benutzt einen anderen Verschlüsselungsschlüssel</translation>
    </message>
    <message>
        <source>The encryption key is the instance’s</source>
        <translation>Der Verschlüsselungsschlüssel gehört zur Instanz</translation>
    </message>
    <message>
        <source>The encryption key from {candidate} is not the one that the running instance uses.</source>
        <translation>Der Verschlüsselungsschlüssel aus {candidate} ist nicht der, den die laufende Instanz benutzt.</translation>
    </message>
    <message>
        <source>Proven up to 2.19 by the instance id, which is made from the second half of the encryption key; the id also stands in exported workflows. From 2.20 on the id is stored and proves nothing about today’s key.</source>
        <translation>Bewiesen bis 2.19 durch die Instanz-ID, die aus der zweiten Hälfte des Verschlüsselungsschlüssels gebildet wird; die ID steht auch in exportierten Workflows. Ab 2.20 ist die ID gespeichert und beweist nichts über den heutigen Schlüssel.</translation>
    </message>
    <message>
        <source>A changed API key. The candidate may be right for another instance, or for the time before a change.</source>
        <translation>Ein geänderter API-Schlüssel. Der Kandidat kann für eine andere Instanz richtig sein oder für die Zeit vor einer Änderung.</translation>
    </message>
    <message>
        <source>Look for the key in the place that the running n8n really reads: its environment first, then .n8n/config in its user folder.</source>
        <translation>Suchen Sie den Schlüssel dort, wo ihn das laufende n8n wirklich liest: zuerst in seiner Umgebung, dann in .n8n/config in seinem Benutzerordner.</translation>
    </message>
    <message>
        <source>n8n made itself a new encryption key</source>
        <translation>n8n hat sich einen neuen Verschlüsselungsschlüssel erzeugt</translation>
    </message>
    <message>
        <source>n8n kept its encryption key</source>
        <translation>n8n hat seinen Verschlüsselungsschlüssel behalten</translation>
    </message>
    <message>
        <source>n8n no longer runs with the encryption key it had: a new one was made. Credentials saved before cannot be read, and up to 2.17 API keys made before are refused as “invalid signature”.</source>
        <translation>n8n läuft nicht mehr mit seinem bisherigen Verschlüsselungsschlüssel: Ein neuer wurde erzeugt. Vorher gespeicherte Credentials lassen sich nicht lesen, und bis 2.17 werden vorher angelegte API-Schlüssel mit „invalid signature“ abgelehnt.</translation>
    </message>
    <message>
        <source>In {file}, line {line}, n8n says that it found no encryption key and made a new one. What was encrypted or signed before no longer fits.</source>
        <translation>In {file}, Zeile {line}, meldet n8n, dass es keinen Verschlüsselungsschlüssel fand und einen neuen erzeugt hat. Was vorher verschlüsselt oder signiert wurde, passt nicht mehr.</translation>
    </message>
    <message>
        <source>The encryption key from {candidate} signed the API key, and n8n refuses that signature today: it runs with another key or signing secret.</source>
        <translation>Der Verschlüsselungsschlüssel aus {candidate} hat den API-Schlüssel signiert, und n8n lehnt diese Signatur heute ab: Es läuft mit einem anderen Schlüssel oder Signaturgeheimnis.</translation>
    </message>
    <message>
        <source>n8n does not start with its encryption key: “{answer}”. The database was written with another one.</source>
        <translation>n8n startet mit seinem Verschlüsselungsschlüssel nicht: „{answer}“. Die Datenbank wurde mit einem anderen geschrieben.</translation>
    </message>
    <message>
        <source>Proven by the line “No encryption key found - Auto-generating and saving to …” in the log of an instance that is not new, or by a candidate key that signs the old API key and is not today’s instance’s (before 2.20). From 2.39 on n8n does not start: “Deployment key … cannot be read with this instance encryption key”.</source>
        <translation>Bewiesen durch die Zeile „No encryption key found - Auto-generating and saving to …“ im Protokoll einer Instanz, die nicht neu ist, oder durch einen Kandidaten, der den alten API-Schlüssel signiert und nicht der Schlüssel der heutigen Instanz ist (vor 2.20). Ab 2.39 startet n8n nicht: „Deployment key … cannot be read with this instance encryption key“.</translation>
    </message>
    <message>
        <source>Deleted API keys or wrong credentials. It happens when the settings file was not kept on a volume and no N8N_ENCRYPTION_KEY is set.</source>
        <translation>Gelöschte API-Schlüssel oder falsche Credentials. Es passiert, wenn die Einstellungsdatei nicht auf einem Volume lag und kein N8N_ENCRYPTION_KEY gesetzt ist.</translation>
    </message>
    <message>
        <source>Making new credentials at once: with the old key back the old ones can be read again.</source>
        <translation>Sofort neue Credentials anlegen: Mit dem alten Schlüssel lassen sich die bisherigen wieder lesen.</translation>
    </message>
    <message>
        <source>docker restart: the container keeps the environment it was created with.</source>
        <translation>docker restart: Der Container behält die Umgebung, mit der er erstellt wurde.</translation>
    </message>
    <message>
        <source>Find the old encryption key (a backup of .n8n/config, the old volume, a secrets store), stop n8n, set the old key in the environment and in the settings file alike, and start n8n. Credentials saved since the change have to be entered again. If the old key is lost, make new API keys and enter the credentials anew.</source>
        <translation>Suchen Sie den alten Verschlüsselungsschlüssel (ein Backup von .n8n/config, das alte Volume, ein Geheimnisspeicher), halten Sie n8n an, setzen Sie den alten Schlüssel in der Umgebung und ebenso in der Einstellungsdatei und starten Sie n8n. Seit dem Wechsel gespeicherte Credentials müssen neu eingegeben werden. Ist der alte Schlüssel verloren, legen Sie neue API-Schlüssel an und geben Sie die Credentials neu ein.</translation>
    </message>
    <message>
        <source>The address is the editor’s internal API</source>
        <translation>Die Adresse ist die interne API des Editors</translation>
    </message>
    <message>
        <source>The address is not the internal API</source>
        <translation>Die Adresse ist nicht die interne API</translation>
    </message>
    <message>
        <source>{url} belongs to /rest, which the editor uses with a login. n8n never reads an API key there. The public API is {right_url}.</source>
        <translation>{url} gehört zu /rest, das der Editor mit einer Anmeldung benutzt. n8n liest dort nie einen API-Schlüssel. Die öffentliche API ist {right_url}.</translation>
    </message>
    <message>
        <source>Proven by the path and by the answer with “status” beside “message”, which only /rest gives. Measured: it is 401 with and without a good key.</source>
        <translation>Bewiesen durch den Pfad und durch die Antwort mit „status“ neben „message“, die nur /rest gibt. Gemessen: Sie ist 401, mit und ohne guten Schlüssel.</translation>
    </message>
    <message>
        <source>A refused key: it was not looked at.</source>
        <translation>Ein abgelehnter Schlüssel: Er wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>Calling /rest/v1/credential/:id/refresh: there is no such address in any release.</source>
        <translation>/rest/v1/credential/:id/refresh aufrufen: Diese Adresse gibt es in keiner Version.</translation>
    </message>
    <message>
        <source>Call {right_url} instead. What only /rest can do (API keys, settings) needs the editor’s login.</source>
        <translation>Rufen Sie stattdessen {right_url} auf. Was nur /rest kann (API-Schlüssel, Einstellungen), braucht die Anmeldung des Editors.</translation>
    </message>
    <message>
        <source>The address is n8n’s MCP server, not the API</source>
        <translation>Die Adresse ist der MCP-Server von n8n, nicht die API</translation>
    </message>
    <message>
        <source>The address is not the MCP server</source>
        <translation>Die Adresse ist nicht der MCP-Server</translation>
    </message>
    <message>
        <source>{url} is an MCP address. It takes an MCP token as “Authorization: Bearer”, not an API key.</source>
        <translation>{url} ist eine MCP-Adresse. Sie nimmt ein MCP-Token als „Authorization: Bearer“ an, keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Proven by the form of the address, or by the answer’s “n8n MCP Server”. It is never requested in a diagnosis.</source>
        <translation>Bewiesen durch die Form der Adresse oder durch „n8n MCP Server“ in der Antwort. Eine Diagnose ruft sie nie auf.</translation>
    </message>
    <message>
        <source>A refused API key. Both are made by n8n and look alike; the audience inside tells them apart.</source>
        <translation>Ein abgelehnter API-Schlüssel. Beide stellt n8n aus, und sie sehen ähnlich aus; die Audience im Inneren unterscheidet sie.</translation>
    </message>
    <message>
        <source>Make an access token in Settings &gt; Instance-level MCP and send it as “Authorization: Bearer”. For the API use /api/v1 and the API key.</source>
        <translation>Legen Sie unter „Settings &gt; Instance-level MCP“ ein Zugriffstoken an und senden Sie es als „Authorization: Bearer“. Für die API benutzen Sie /api/v1 und den API-Schlüssel.</translation>
    </message>
    <message>
        <source>The address is a webhook, not the API</source>
        <translation>Die Adresse ist ein Webhook, nicht die API</translation>
    </message>
    <message>
        <source>The address is no webhook</source>
        <translation>Die Adresse ist kein Webhook</translation>
    </message>
    <message>
        <source>{url} is the address of a webhook, form or waiting execution. An API key has no meaning there.</source>
        <translation>{url} ist die Adresse eines Webhooks, eines Formulars oder einer wartenden Ausführung. Ein API-Schlüssel hat dort keine Bedeutung.</translation>
    </message>
    <message>
        <source>A diagnosis never requests such an address, for that may run a workflow. It is proven by the form of the address, and a random neighbour of it that n8n answers in its webhook form.</source>
        <translation>Eine Diagnose ruft eine solche Adresse nie auf, weil das einen Workflow starten kann. Bewiesen wird es durch die Form der Adresse und durch eine zufällige Nachbaradresse, auf die n8n in der Form eines Webhooks antwortet.</translation>
    </message>
    <message>
        <source>A refused API key. A webhook has an authentication of its own, set in its Webhook node, or none.</source>
        <translation>Ein abgelehnter API-Schlüssel. Ein Webhook hat seine eigene Authentifizierung, eingestellt in seinem Webhook-Node, oder keine.</translation>
    </message>
    <message>
        <source>To call the workflow, send what its Webhook node asks for. To manage n8n, call an address under /api/v1 with the API key.</source>
        <translation>Um den Workflow aufzurufen, senden Sie, was sein Webhook-Node verlangt. Um n8n zu verwalten, rufen Sie mit dem API-Schlüssel eine Adresse unter /api/v1 auf.</translation>
    </message>
    <message>
        <source>The API has no such path</source>
        <translation>Die API hat diesen Pfad nicht</translation>
    </message>
    <message>
        <source>The API knows the path</source>
        <translation>Die API kennt den Pfad</translation>
    </message>
    <message>
        <source>n8n serves nothing at {url} and says so before it looks at the key. The API is at {right_url}.</source>
        <translation>Unter {url} bietet n8n nichts an und sagt das, bevor es den Schlüssel ansieht. Die API ist unter {right_url}.</translation>
    </message>
    <message>
        <source>Proven when the same API accepts the key at another path and answers this one with “not found”.</source>
        <translation>Bewiesen, wenn dieselbe API den Schlüssel an einem anderen Pfad annimmt und auf diesen mit „not found“ antwortet.</translation>
    </message>
    <message>
        <source>A refused key, which is a 401. The path may be misspelled, or newer than this release: /discover came with 2.14, changing credentials with 2.3.</source>
        <translation>Ein abgelehnter Schlüssel, das wäre eine 401. Der Pfad kann falsch geschrieben oder neuer als diese Version sein: /discover kam mit 2.14, das Ändern von Credentials mit 2.3.</translation>
    </message>
    <message>
        <source>Look the path up in the API reference of your release; n8n shows it itself at /api/v1/docs/.</source>
        <translation>Schlagen Sie den Pfad in der API-Referenz Ihrer Version nach; n8n zeigt sie selbst unter /api/v1/docs/.</translation>
    </message>
    <message>
        <source>/api/v1 stands twice in the address</source>
        <translation>/api/v1 steht zweimal in der Adresse</translation>
    </message>
    <message>
        <source>/api/v1 stands once in the address</source>
        <translation>/api/v1 steht einmal in der Adresse</translation>
    </message>
    <message>
        <source>{url} holds /api/v1 twice, so n8n finds nothing there. The right address is {right_url}.</source>
        <translation>{url} enthält /api/v1 zweimal, deshalb findet n8n dort nichts. Die richtige Adresse ist {right_url}.</translation>
    </message>
    <message>
        <source>Proven when n8n answers 404 “not found” to the one and accepts the key at the other.</source>
        <translation>Bewiesen, wenn n8n auf die eine mit 404 „not found“ antwortet und an der anderen den Schlüssel annimmt.</translation>
    </message>
    <message>
        <source>A disabled API. Many clients add /api/v1 to the base address by themselves.</source>
        <translation>Eine abgeschaltete API. Viele Clients hängen /api/v1 selbst an die Basisadresse an.</translation>
    </message>
    <message>
        <source>Give the client the address without /api/v1 if it adds it, else use {right_url}.</source>
        <translation>Geben Sie dem Client die Adresse ohne /api/v1, wenn er es selbst anhängt; sonst benutzen Sie {right_url}.</translation>
    </message>
    <message>
        <source>/api/v1 is missing in the address</source>
        <translation>/api/v1 fehlt in der Adresse</translation>
    </message>
    <message>
        <source>/api/v1 is in the address</source>
        <translation>/api/v1 steht in der Adresse</translation>
    </message>
    <message>
        <source>{url} lacks /api/v1, so the editor answers it and not the API. The right address is {right_url}.</source>
        <translation>In {url} fehlt /api/v1, deshalb antwortet der Editor und nicht die API. Die richtige Adresse ist {right_url}.</translation>
    </message>
    <message>
        <source>Proven when the API accepts the key at the address with /api/v1. Without it n8n answers with the editor’s page and 200, or 404 “Cannot GET”; neither says anything about the key.</source>
        <translation>Bewiesen, wenn die API den Schlüssel an der Adresse mit /api/v1 annimmt. Ohne das antwortet n8n mit der Seite des Editors und 200 oder mit 404 „Cannot GET“; beides sagt nichts über den Schlüssel.</translation>
    </message>
    <message>
        <source>Success: 200 with a web page is the editor, not the API’s answer.</source>
        <translation>Ein Erfolg: 200 mit einer Webseite ist der Editor, nicht die Antwort der API.</translation>
    </message>
    <message>
        <source>Call {right_url}. The credential “n8n API” inside n8n wants the address with /api/v1 at its end as well.</source>
        <translation>Rufen Sie {right_url} auf. Auch das Credential „n8n API“ in n8n erwartet die Adresse mit /api/v1 am Ende.</translation>
    </message>
    <message>
        <source>The node may not read environment variables</source>
        <translation>Der Node darf keine Umgebungsvariablen lesen</translation>
    </message>
    <message>
        <source>Environment variables can be read</source>
        <translation>Umgebungsvariablen sind lesbar</translation>
    </message>
    <message>
        <source>The node “{name}” takes the key from $env, and n8n does not allow that: “{answer}”.</source>
        <translation>Der Node „{name}“ nimmt den Schlüssel aus $env, und n8n erlaubt das nicht: „{answer}“.</translation>
    </message>
    <message>
        <source>Proven by “access to env vars denied”. From 2.0 on n8n blocks it by default (N8N_BLOCK_ENV_ACCESS_IN_NODE).</source>
        <translation>Bewiesen durch „access to env vars denied“. Ab 2.0 sperrt n8n das standardmäßig (N8N_BLOCK_ENV_ACCESS_IN_NODE).</translation>
    </message>
    <message>
        <source>A wrong or missing key. Recipes with $env.N8N_API_KEY were written for 1.x.</source>
        <translation>Ein falscher oder fehlender Schlüssel. Anleitungen mit $env.N8N_API_KEY wurden für 1.x geschrieben.</translation>
    </message>
    <message>
        <source>Put the key into a credential and choose it in the node. Opening $env to all workflows shows them every secret in n8n’s environment.</source>
        <translation>Legen Sie den Schlüssel in einem Credential ab und wählen Sie es im Node aus. Geben Sie $env für alle Workflows frei, sehen diese jedes Geheimnis in der Umgebung von n8n.</translation>
    </message>
    <message>
        <source>n8n still runs with the old environment</source>
        <translation>n8n läuft noch mit der alten Umgebung</translation>
    </message>
    <message>
        <source>n8n runs with today’s environment</source>
        <translation>n8n läuft mit der heutigen Umgebung</translation>
    </message>
    <message>
        <source>The environment was changed after n8n was started or its container was created, so the change is not in force.</source>
        <translation>Die Umgebung wurde geändert, nachdem n8n gestartet oder sein Container erstellt wurde; die Änderung wirkt also noch nicht.</translation>
    </message>
    <message>
        <source>Proven when the running instance shows the old value, for instance by its instance id. That the container was only restarted, as you say, makes it likely.</source>
        <translation>Bewiesen, wenn die laufende Instanz den alten Wert zeigt, zum Beispiel an ihrer Instanz-ID. Wurde der Container, wie Sie angeben, nur neu gestartet, ist es wahrscheinlich.</translation>
    </message>
    <message>
        <source>A change that does not help: it has just not been read yet.</source>
        <translation>Eine Änderung, die nicht hilft: Sie wurde nur noch nicht gelesen.</translation>
    </message>
    <message>
        <source>docker restart and docker compose restart: both keep the environment that the container was created with.</source>
        <translation>docker restart und docker compose restart: Beide behalten die Umgebung, mit der der Container erstellt wurde.</translation>
    </message>
    <message>
        <source>Start n8n with the new environment: re-create a container, reload a service.</source>
        <translation>Starten Sie n8n mit der neuen Umgebung: Erstellen Sie den Container neu, oder laden Sie den Dienst neu.</translation>
    </message>
    <message>
        <source>The settings file is not read by n8n</source>
        <translation>n8n liest die Einstellungsdatei nicht</translation>
    </message>
    <message>
        <source>The settings file is read</source>
        <translation>Die Einstellungsdatei wird gelesen</translation>
    </message>
    <message>
        <source>{file} is not loaded into n8n’s environment: nothing that starts n8n reads it.</source>
        <translation>{file} wird nicht in die Umgebung von n8n geladen: Nichts, was n8n startet, liest sie.</translation>
    </message>
    <message>
        <source>Proven by the file and the line, together with how this platform reads such files. n8n itself reads a .env only from the folder in which it is started, never from ~/.n8n.</source>
        <translation>Bewiesen durch Datei und Zeile und dadurch, wie diese Plattform solche Dateien liest. n8n selbst liest eine .env nur aus dem Ordner, in dem es gestartet wird, nie aus ~/.n8n.</translation>
    </message>
    <message>
        <source>A wrong value. The value is right, n8n just does not see it. Docker Compose reads .env only to fill in its own placeholders.</source>
        <translation>Ein falscher Wert. Der Wert ist richtig, n8n sieht ihn nur nicht. Docker Compose liest .env nur, um seine eigenen Platzhalter zu füllen.</translation>
    </message>
    <message>
        <source>Putting .env into ~/.n8n: n8n does not read it there.</source>
        <translation>.env in ~/.n8n ablegen: Dort liest n8n sie nicht.</translation>
    </message>
    <message>
        <source>docker restart: a container keeps the environment it was created with.</source>
        <translation>docker restart: Ein Container behält die Umgebung, mit der er erstellt wurde.</translation>
    </message>
    <message>
        <source>Name the file where n8n is started, then start n8n anew so that it is read.</source>
        <translation>Geben Sie die Datei dort an, wo n8n gestartet wird, und starten Sie n8n dann neu, damit sie gelesen wird.</translation>
    </message>
    <message>
        <source>This release does not read the *_FILE form</source>
        <translation>Diese Version liest die Form *_FILE nicht</translation>
    </message>
    <message>
        <source>The *_FILE form is read</source>
        <translation>Die Form *_FILE wird gelesen</translation>
    </message>
    <message>
        <source>{name} is set, but this release does not read the secret from a file by that name.</source>
        <translation>{name} ist gesetzt, aber diese Version liest das Geheimnis nicht aus einer Datei, die so angegeben wird.</translation>
    </message>
    <message>
        <source>Proven by the variable’s name and the release: N8N_ENCRYPTION_KEY_FILE is ignored before 1.116.</source>
        <translation>Bewiesen durch den Namen der Variable und die Version: Vor 1.116 wird N8N_ENCRYPTION_KEY_FILE ignoriert.</translation>
    </message>
    <message>
        <source>A lost encryption key: n8n makes a new one when it finds none, although the file is there.</source>
        <translation>Ein verlorener Verschlüsselungsschlüssel: n8n erzeugt einen neuen, wenn es keinen findet, obwohl die Datei da ist.</translation>
    </message>
    <message>
        <source>Update n8n to 1.116 or later, or set the variable itself. Do this before n8n makes a key of its own.</source>
        <translation>Aktualisieren Sie n8n auf 1.116 oder neuer, oder setzen Sie die Variable selbst. Tun Sie das, bevor n8n einen eigenen Schlüssel erzeugt.</translation>
    </message>
    <message>
        <source>The variable is set for another service</source>
        <translation>Die Variable ist für einen anderen Dienst gesetzt</translation>
    </message>
    <message>
        <source>The variable is set for n8n itself</source>
        <translation>Die Variable ist für n8n selbst gesetzt</translation>
    </message>
    <message>
        <source>{name} is set for another service than the one that needs it ({file}, line {line}).</source>
        <translation>{name} ist für einen anderen Dienst gesetzt als für den, der sie braucht ({file}, Zeile {line}).</translation>
    </message>
    <message>
        <source>Proven by the file and the line, together with how this platform reads such files. A service sees only its own environment.</source>
        <translation>Bewiesen durch Datei und Zeile und dadurch, wie diese Plattform solche Dateien liest. Ein Dienst sieht nur seine eigene Umgebung.</translation>
    </message>
    <message>
        <source>A change without effect. In queue mode the main process, the workers and the webhook processes each need it.</source>
        <translation>Eine Änderung ohne Wirkung. Im Queue-Modus brauchen der Hauptprozess, die Worker und die Webhook-Prozesse sie jeweils selbst.</translation>
    </message>
    <message>
        <source>Set it under every service that runs n8n, and re-create them.</source>
        <translation>Setzen Sie sie bei jedem Dienst, der n8n ausführt, und erstellen Sie diese Dienste neu.</translation>
    </message>
    <message>
        <source>The same name is set twice</source>
        <translation>Derselbe Name ist zweimal gesetzt</translation>
    </message>
    <message>
        <source>Each name is set once</source>
        <translation>Jeder Name ist einmal gesetzt</translation>
    </message>
    <message>
        <source>{name} is set more than once ({file}, line {line}); only one of the values is used.</source>
        <translation>{name} ist mehr als einmal gesetzt ({file}, Zeile {line}); nur einer der Werte wird benutzt.</translation>
    </message>
    <message>
        <source>Proven by the file and the line, together with how this platform reads such files. Which one wins depends on the loader, and is said beside the finding.</source>
        <translation>Bewiesen durch Datei und Zeile und dadurch, wie diese Plattform solche Dateien liest. Welcher Wert gilt, hängt davon ab, was die Datei lädt, und steht neben dem Befund.</translation>
    </message>
    <message>
        <source>A change without effect: the other line wins.</source>
        <translation>Eine Änderung ohne Wirkung: Die andere Zeile gilt.</translation>
    </message>
    <message>
        <source>Keep one line, delete the others, and start n8n with the file again.</source>
        <translation>Behalten Sie eine Zeile, löschen Sie die anderen und starten Sie n8n mit der Datei neu.</translation>
    </message>
    <message>
        <source>The file has Windows line ends</source>
        <translation>Die Datei hat Windows-Zeilenenden</translation>
    </message>
    <message>
        <source>The file’s line ends are right</source>
        <translation>Die Zeilenenden der Datei sind richtig</translation>
    </message>
    <message>
        <source>{file} has Windows line ends. In line {line} an invisible character follows the value of {name} and becomes part of it.</source>
        <translation>{file} hat Windows-Zeilenenden. In Zeile {line} folgt auf den Wert von {name} ein unsichtbares Zeichen und wird Teil davon.</translation>
    </message>
    <message>
        <source>Proven by the file and the line, together with how this platform reads such files. The character stands right before the end of the line.</source>
        <translation>Bewiesen durch Datei und Zeile und dadurch, wie diese Plattform solche Dateien liest. Das Zeichen steht unmittelbar vor dem Zeilenende.</translation>
    </message>
    <message>
        <source>A wrong key: on the screen it looks right.</source>
        <translation>Ein falscher Schlüssel: Auf dem Bildschirm sieht er richtig aus.</translation>
    </message>
    <message>
        <source>Turn the line ends into plain ones and start n8n with the file again.</source>
        <translation>Wandeln Sie die Zeilenenden in einfache (LF) um und starten Sie n8n mit der Datei neu.</translation>
    </message>
    <message>
        <source>The value in the file holds hidden characters</source>
        <translation>Der Wert in der Datei enthält unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>The value in the file is clean</source>
        <translation>Der Wert in der Datei ist sauber</translation>
    </message>
    <message>
        <source>In {file}, line {line}, the value or name of {name} holds characters that cannot be seen: {characters}.</source>
        <translation>In {file}, Zeile {line}, enthält {name} im Wert oder im Namen unsichtbare Zeichen: {characters}.</translation>
    </message>
    <message>
        <source>Proven by the file and the line, together with how this platform reads such files. A mark at the very beginning of a file (BOM) makes the first name another name.</source>
        <translation>Bewiesen durch Datei und Zeile und dadurch, wie diese Plattform solche Dateien liest. Eine Markierung ganz am Anfang der Datei (BOM) macht aus dem ersten Namen einen anderen.</translation>
    </message>
    <message>
        <source>Type the line anew, or take the characters out, and start n8n with the file again.</source>
        <translation>Schreiben Sie die Zeile neu, oder entfernen Sie die Zeichen, und starten Sie n8n mit der Datei neu.</translation>
    </message>
    <message>
        <source>The value is changed while the file is read</source>
        <translation>Der Wert ändert sich beim Lesen der Datei</translation>
    </message>
    <message>
        <source>The value is read as it stands</source>
        <translation>Der Wert wird so gelesen, wie er dasteht</translation>
    </message>
    <message>
        <source>In {file}, line {line}, the value of {name} is not read as it stands: a “$” is replaced or the rest after “#” is cut off.</source>
        <translation>In {file}, Zeile {line}, wird der Wert von {name} nicht so gelesen, wie er dasteht: Ein „$“ wird ersetzt, oder der Rest nach „#“ wird abgeschnitten.</translation>
    </message>
    <message>
        <source>Proven by the file and the line, together with how this platform reads such files. n8n 2.0 cuts an unquoted value at “#” where 1.x did not, so an encryption key can change at that update.</source>
        <translation>Bewiesen durch Datei und Zeile und dadurch, wie diese Plattform solche Dateien liest. n8n 2.0 schneidet einen Wert ohne Anführungszeichen bei „#“ ab, 1.x tat das nicht; ein Verschlüsselungsschlüssel kann sich also bei diesem Update ändern.</translation>
    </message>
    <message>
        <source>A wrong key. The file shows the right one, n8n gets another.</source>
        <translation>Ein falscher Schlüssel. Die Datei zeigt den richtigen, n8n bekommt einen anderen.</translation>
    </message>
    <message>
        <source>Protect the value: single quotation marks in a .env, “$$” for “$” in a compose file. If an encryption key is concerned, first find out which form reads the credentials.</source>
        <translation>Schützen Sie den Wert: einfache Anführungszeichen in einer .env, „$$“ statt „$“ in einer Compose-Datei. Geht es um einen Verschlüsselungsschlüssel, finden Sie zuerst heraus, welche Form die Credentials liest.</translation>
    </message>
    <message>
        <source>The value’s quotation marks became part of it</source>
        <translation>Die Anführungszeichen wurden Teil des Werts</translation>
    </message>
    <message>
        <source>The value holds no stray quotation marks</source>
        <translation>Der Wert enthält keine überzähligen Anführungszeichen</translation>
    </message>
    <message>
        <source>In {file}, line {line}, the quotation marks around {name} become part of its value, for this loader does not take them off.</source>
        <translation>In {file}, Zeile {line}, werden die Anführungszeichen um {name} Teil des Werts, denn beim Laden werden sie hier nicht entfernt.</translation>
    </message>
    <message>
        <source>Proven by the file and the line, together with how this platform reads such files. docker --env-file and the list form in a compose file keep them; a .env of Compose, a systemd EnvironmentFile and a shell take one pair off.</source>
        <translation>Bewiesen durch Datei und Zeile und dadurch, wie diese Plattform solche Dateien liest. docker --env-file und die Listenform in einer Compose-Datei behalten sie; eine .env von Compose, ein EnvironmentFile von systemd und eine Shell entfernen ein Paar.</translation>
    </message>
    <message>
        <source>A wrong key: with the marks it is one. n8n takes marks off N8N_ENCRYPTION_KEY from 1.116 on, so a key stored with them changes at that update.</source>
        <translation>Ein falscher Schlüssel: Mit den Anführungszeichen ist er einer. Ab 1.116 entfernt n8n sie bei N8N_ENCRYPTION_KEY; ein Schlüssel, der mit ihnen gespeichert ist, ändert sich also bei diesem Update.</translation>
    </message>
    <message>
        <source>Write the value without quotation marks there. For an encryption key that was used with the marks, first find out which form reads the credentials.</source>
        <translation>Schreiben Sie den Wert dort ohne Anführungszeichen. Wurde ein Verschlüsselungsschlüssel mit ihnen benutzt, finden Sie zuerst heraus, welche Form die Credentials liest.</translation>
    </message>
    <message>
        <source>n8n’s environment adds something to the request</source>
        <translation>Die Umgebung von n8n ergänzt etwas in der Anfrage</translation>
    </message>
    <message>
        <source>The environment adds nothing</source>
        <translation>Die Umgebung ergänzt nichts</translation>
    </message>
    <message>
        <source>The variable {name} in n8n’s environment changes what model nodes send, beside the credential.</source>
        <translation>Die Variable {name} in der Umgebung von n8n verändert, was Modell-Nodes neben dem Credential senden.</translation>
    </message>
    <message>
        <source>Proven by the variable and the service’s answer. Measured: OPENAI_ORG_ID and OPENAI_PROJECT_ID are sent as headers and give 401 with a good key; ANTHROPIC_AUTH_TOKEN adds “Authorization: Bearer” beside x-api-key.</source>
        <translation>Bewiesen durch die Variable und die Antwort des Dienstes. Gemessen: OPENAI_ORG_ID und OPENAI_PROJECT_ID werden als Header gesendet und ergeben 401 trotz gutem Schlüssel; ANTHROPIC_AUTH_TOKEN ergänzt „Authorization: Bearer“ neben x-api-key.</translation>
    </message>
    <message>
        <source>A wrong key or organisation in the credential: the credential’s test and HTTP Request do not use these variables and are green.</source>
        <translation>Ein falscher Schlüssel oder eine falsche Organisation im Credential: Der Test des Credentials und HTTP Request benutzen diese Variablen nicht und sind grün.</translation>
    </message>
    <message>
        <source>Clearing the credential’s organisation field: the value comes from the environment.</source>
        <translation>Das Organisationsfeld des Credentials leeren: Der Wert kommt aus der Umgebung.</translation>
    </message>
    <message>
        <source>Take the variable out of n8n’s environment, on the workers too, and start n8n anew.</source>
        <translation>Entfernen Sie die Variable aus der Umgebung von n8n, auch bei den Workern, und starten Sie n8n neu.</translation>
    </message>
    <message>
        <source>Executions at an unusual time</source>
        <translation>Ausführungen zu ungewöhnlicher Zeit</translation>
    </message>
    <message>
        <source>Executions are at their usual times</source>
        <translation>Ausführungen liegen zu ihren üblichen Zeiten</translation>
    </message>
    <message>
        <source>The workflow “{name}” ran at {when}, when it does not usually run.</source>
        <translation>Der Workflow „{name}“ lief zu einer Zeit, zu der er sonst nicht läuft: {when}.</translation>
    </message>
    <message>
        <source>Possible from the times of its earlier executions. Executions that n8n has deleted are not seen.</source>
        <translation>Möglich nach den Zeiten seiner früheren Ausführungen. Ausführungen, die n8n gelöscht hat, sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>A break-in: a retry, a late webhook or another time zone does the same.</source>
        <translation>Ein Einbruch: Ein neuer Versuch, ein später Webhook oder eine andere Zeitzone sieht genauso aus.</translation>
    </message>
    <message>
        <source>Open the execution and see what started it.</source>
        <translation>Öffnen Sie die Ausführung und sehen Sie nach, was sie gestartet hat.</translation>
    </message>
    <message>
        <source>The expression is sent as plain text</source>
        <translation>Der Ausdruck wird als reiner Text gesendet</translation>
    </message>
    <message>
        <source>Expressions are evaluated</source>
        <translation>Ausdrücke werden ausgewertet</translation>
    </message>
    <message>
        <source>In the node “{name}” the value is a plain text with an expression in it. n8n sends it as it stands, with its braces.</source>
        <translation>Im Node „{name}“ ist der Wert ein reiner Text, in dem ein Ausdruck steht. n8n sendet ihn so, wie er dasteht, mit den geschweiften Klammern.</translation>
    </message>
    <message>
        <source>Proven by the workflow: a field with an expression begins with “=” there; without it the text is sent literally. The service’s echo may begin with such braces.</source>
        <translation>Bewiesen durch den Workflow: Dort beginnt ein Feld mit Ausdruck mit „=“; fehlt es, wird der Text wörtlich gesendet. Was der Dienst zurückgibt, beginnt womöglich mit solchen Klammern.</translation>
    </message>
    <message>
        <source>A wrong key. Parameters cannot read credentials either: an expression with $credentials stays empty or is sent as text.</source>
        <translation>Ein falscher Schlüssel. Parameter können auch keine Credentials lesen: Ein Ausdruck mit $credentials bleibt leer oder wird als Text gesendet.</translation>
    </message>
    <message>
        <source>Switch the field from Fixed to Expression. For a key, choose a credential instead.</source>
        <translation>Schalten Sie das Feld von „Fixed“ auf „Expression“ um. Für einen Schlüssel wählen Sie stattdessen ein Credential aus.</translation>
    </message>
    <message>
        <source>n8n still has the vault’s old value</source>
        <translation>n8n hat noch den alten Wert aus dem Vault</translation>
    </message>
    <message>
        <source>n8n has the vault’s newest value</source>
        <translation>n8n hat den neuesten Wert aus dem Vault</translation>
    </message>
    <message>
        <source>The credential “{name}” takes its key from an external secret, and n8n still has the value from before the change.</source>
        <translation>Das Credential „{name}“ nimmt seinen Schlüssel aus einem externen Geheimnis, und n8n hat noch den Wert von vor der Änderung.</translation>
    </message>
    <message>
        <source>Likely when the vault was changed less than the refresh time ago (300 seconds unless set otherwise); proven when the service echoes the old ending. “Error refreshing secrets from provider” in the log means that it will not refresh at all.</source>
        <translation>Wahrscheinlich, wenn der Vault vor kürzerer Zeit geändert wurde, als das Abrufintervall dauert (300 Sekunden, wenn nicht anders eingestellt); bewiesen, wenn der Dienst das alte Schlüsselende zurückgibt. „Error refreshing secrets from provider“ im Protokoll bedeutet, dass der Wert gar nicht aktualisiert wird.</translation>
    </message>
    <message>
        <source>A stale credential: n8n reads the credential each time, but the vault only at intervals.</source>
        <translation>Ein veraltetes Credential: n8n liest das Credential jedes Mal, den Vault aber nur in Abständen.</translation>
    </message>
    <message>
        <source>Reload the provider in Settings &gt; External Secrets, or wait for the next refresh. N8N_EXTERNAL_SECRETS_UPDATE_INTERVAL sets the interval in seconds.</source>
        <translation>Laden Sie den Anbieter unter „Settings &gt; External Secrets“ neu, oder warten Sie auf den nächsten Abruf. N8N_EXTERNAL_SECRETS_UPDATE_INTERVAL legt das Intervall in Sekunden fest.</translation>
    </message>
    <message>
        <source>The key is sent under another header name</source>
        <translation>Der Schlüssel wird unter anderem Header-Namen gesendet</translation>
    </message>
    <message>
        <source>The header has the right name</source>
        <translation>Der Header hat den richtigen Namen</translation>
    </message>
    <message>
        <source>The request carries the key in the header “{name}”. n8n reads it only from X-N8N-API-KEY.</source>
        <translation>Die Anfrage trägt den Schlüssel im Header „{name}“. n8n liest ihn nur aus X-N8N-API-KEY.</translation>
    </message>
    <message>
        <source>Proven by the request that you gave (a curl command, a HAR file, code or a log). Upper and lower case do not matter, but underscores do: X_N8N_API_KEY is another name, and nginx drops such headers by default.</source>
        <translation>Bewiesen durch die Anfrage, die Sie angegeben haben (ein curl-Befehl, eine HAR-Datei, Code oder ein Protokoll). Groß- und Kleinschreibung ist egal, Unterstriche sind es nicht: X_N8N_API_KEY ist ein anderer Name, und nginx verwirft solche Header standardmäßig.</translation>
    </message>
    <message>
        <source>A refused key. n8n never sees a key under another name and says that the header is missing, or just “Unauthorized”.</source>
        <translation>Ein abgelehnter Schlüssel. Unter einem anderen Namen sieht n8n den Schlüssel nie und meldet, dass der Header fehlt, oder nur „Unauthorized“.</translation>
    </message>
    <message>
        <source>Name the header X-N8N-API-KEY, with hyphens.</source>
        <translation>Nennen Sie den Header X-N8N-API-KEY, mit Bindestrichen.</translation>
    </message>
    <message>
        <source>The request carries no X-N8N-API-KEY header</source>
        <translation>In der Anfrage fehlt der Header X-N8N-API-KEY</translation>
    </message>
    <message>
        <source>The request carries the header</source>
        <translation>Die Anfrage enthält den Header</translation>
    </message>
    <message>
        <source>The request that you gave has no X-N8N-API-KEY header. n8n reads an API key from nowhere else.</source>
        <translation>Die Anfrage, die Sie angegeben haben, hat keinen Header X-N8N-API-KEY. n8n liest einen API-Schlüssel nirgendwo sonst.</translation>
    </message>
    <message>
        <source>Proven by the request that you gave (a curl command, a HAR file, code or a log). n8n’s answer “header required” alone makes it only likely, for a proxy may have dropped the header.</source>
        <translation>Bewiesen durch die Anfrage, die Sie angegeben haben (ein curl-Befehl, eine HAR-Datei, Code oder ein Protokoll). Die Antwort „header required“ von n8n allein macht es nur wahrscheinlich, denn ein Proxy kann den Header entfernt haben.</translation>
    </message>
    <message>
        <source>A proxy that drops the header: there the request carries it when it leaves the client, and not when it reaches n8n.</source>
        <translation>Ein Proxy, der den Header entfernt: Dann enthält die Anfrage ihn noch, wenn sie den Client verlässt, aber nicht mehr, wenn sie bei n8n ankommt.</translation>
    </message>
    <message>
        <source>Setting N8N_API_KEY on the server: n8n never reads it. The client has to send the key with each request.</source>
        <translation>N8N_API_KEY auf dem Server setzen: n8n liest diese Variable nie. Der Client muss den Schlüssel mit jeder Anfrage senden.</translation>
    </message>
    <message>
        <source>Add the header X-N8N-API-KEY with the key as its value.</source>
        <translation>Fügen Sie den Header X-N8N-API-KEY mit dem Schlüssel als Wert hinzu.</translation>
    </message>
    <message>
        <source>The header is sent twice</source>
        <translation>Der Header wird doppelt gesendet</translation>
    </message>
    <message>
        <source>The header is sent once</source>
        <translation>Der Header wird nur einmal gesendet</translation>
    </message>
    <message>
        <source>The request carries X-N8N-API-KEY more than once. n8n reads the values joined by a comma, and no key looks like that.</source>
        <translation>Die Anfrage enthält X-N8N-API-KEY mehr als einmal. n8n liest die Werte durch ein Komma verbunden, und so sieht kein Schlüssel aus.</translation>
    </message>
    <message>
        <source>Proven by the request that you gave (a curl command, a HAR file, code or a log). Measured: two values joined by a comma are answered with “unauthorized”.</source>
        <translation>Bewiesen durch die Anfrage, die Sie angegeben haben (ein curl-Befehl, eine HAR-Datei, Code oder ein Protokoll). Gemessen: Auf zwei durch ein Komma verbundene Werte antwortet n8n mit „unauthorized“.</translation>
    </message>
    <message>
        <source>A wrong key. Often both a library’s default and the request set the header, or the client and a proxy do.</source>
        <translation>Ein falscher Schlüssel. Oft setzen sowohl die Voreinstellung einer Bibliothek als auch die Anfrage den Header, oder der Client und ein Proxy tun es beide.</translation>
    </message>
    <message>
        <source>Send the header once: remove it from the client’s defaults, from the request, or from the proxy.</source>
        <translation>Senden Sie den Header nur einmal: Entfernen Sie ihn aus den Voreinstellungen des Clients, aus der Anfrage oder aus dem Proxy.</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>Der Schlüssel funktioniert</translation>
    </message>
    <message>
        <source>n8n accepts the key at {url} and refuses a broken one.</source>
        <translation>n8n nimmt den Schlüssel unter {url} an und lehnt einen beschädigten ab.</translation>
    </message>
    <message>
        <source>n8n accepts the key at {url}: the very path that was asked answers, and a broken key is refused.</source>
        <translation>n8n nimmt den Schlüssel unter {url} an: Genau der angefragte Pfad antwortet, und ein beschädigter Schlüssel wird abgelehnt.</translation>
    </message>
    <message>
        <source>n8n accepts the sign-in at {url}, and the session that it opens is accepted too.</source>
        <translation>n8n nimmt die Anmeldung unter {url} an, und auch die damit geöffnete Sitzung wird angenommen.</translation>
    </message>
    <message>
        <source>This is a key of another service</source>
        <translation>Dies ist ein Schlüssel eines anderen Dienstes</translation>
    </message>
    <message>
        <source>The key has the form of an n8n key</source>
        <translation>Der Schlüssel hat die Form eines n8n-Schlüssels</translation>
    </message>
    <message>
        <source>The key has the form that {service} uses. It was not sent to n8n.</source>
        <translation>Der Schlüssel hat die Form, die {service} verwendet. Er wurde nicht an n8n gesendet.</translation>
    </message>
    <message>
        <source>Proven by the form, which belongs to one service only. Nothing is sent for it: a key goes only to the service that it is for.</source>
        <translation>Bewiesen durch die Form, die nur zu einem einzigen Dienst gehört. Dafür wird nichts gesendet: Ein Schlüssel geht nur an den Dienst, für den er bestimmt ist.</translation>
    </message>
    <message>
        <source>A 401 by that other service inside a workflow. There the key belongs into a credential, not into X-N8N-API-KEY.</source>
        <translation>Eine 401 von diesem anderen Dienst innerhalb eines Workflows. Dort gehört der Schlüssel in ein Credential, nicht in X-N8N-API-KEY.</translation>
    </message>
    <message>
        <source>To call n8n, use a key from Settings &gt; n8n API. If you meant to check the other service’s key, choose “A node inside a workflow”.</source>
        <translation>Um n8n aufzurufen, verwenden Sie einen Schlüssel aus „Settings &gt; n8n API“. Wenn Sie den Schlüssel des anderen Dienstes prüfen wollten, wählen Sie „In einem Node innerhalb eines Workflows“.</translation>
    </message>
    <message>
        <source>The variable’s name was pasted with the key</source>
        <translation>Der Name der Variable wurde mit dem Schlüssel eingefügt</translation>
    </message>
    <message>
        <source>The variable’s name is not in the key</source>
        <translation>Der Name der Variable steht nicht im Schlüssel</translation>
    </message>
    <message>
        <source>The value begins with a variable’s name and an equals sign. A whole line of a settings file was pasted where only the key belongs.</source>
        <translation>Der Wert beginnt mit dem Namen einer Variable und einem Gleichheitszeichen. Eine ganze Zeile einer Einstellungsdatei wurde dort eingefügt, wo nur der Schlüssel hingehört.</translation>
    </message>
    <message>
        <source>The value begins with a variable’s name and an equals sign. The part after it, the key, is accepted.</source>
        <translation>Der Wert beginnt mit dem Namen einer Variable und einem Gleichheitszeichen. Der Teil danach, der Schlüssel, wird angenommen.</translation>
    </message>
    <message>
        <source>Proven when n8n accepts the part after the equals sign and refuses a broken key; likely from the text alone.</source>
        <translation>Bewiesen, wenn n8n den Teil nach dem Gleichheitszeichen annimmt und einen beschädigten Schlüssel ablehnt; aus dem Text allein nur wahrscheinlich.</translation>
    </message>
    <message>
        <source>A wrong key: n8n answers “unauthorized” to both.</source>
        <translation>Ein falscher Schlüssel: n8n antwortet auf beides mit „unauthorized“.</translation>
    </message>
    <message>
        <source>Paste only what stands after the equals sign.</source>
        <translation>Fügen Sie nur ein, was nach dem Gleichheitszeichen steht.</translation>
    </message>
    <message>
        <source>“Bearer ” stands before the key</source>
        <translation>Vor dem Schlüssel steht „Bearer “</translation>
    </message>
    <message>
        <source>No “Bearer ” before the key</source>
        <translation>Vor dem Schlüssel steht kein „Bearer “</translation>
    </message>
    <message>
        <source>The value begins with “Bearer ”. That word belongs to the Authorization header; X-N8N-API-KEY holds the key alone.</source>
        <translation>Der Wert beginnt mit „Bearer “. Dieses Wort gehört zum Header Authorization; X-N8N-API-KEY enthält nur den Schlüssel.</translation>
    </message>
    <message>
        <source>The value begins with “Bearer ”, which belongs to another header. Without it the key is accepted.</source>
        <translation>Der Wert beginnt mit „Bearer “, das zu einem anderen Header gehört. Ohne dieses Wort wird der Schlüssel angenommen.</translation>
    </message>
    <message>
        <source>Proven when n8n accepts the key without the word and refuses a broken one; likely from the text alone.</source>
        <translation>Bewiesen, wenn n8n den Schlüssel ohne das Wort annimmt und einen beschädigten ablehnt; aus dem Text allein nur wahrscheinlich.</translation>
    </message>
    <message>
        <source>Sending the key as “Authorization: Bearer …” instead: n8n does not read an API key from that header.</source>
        <translation>Den Schlüssel stattdessen als „Authorization: Bearer …“ senden: n8n liest aus diesem Header keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Send the key alone in X-N8N-API-KEY.</source>
        <translation>Senden Sie in X-N8N-API-KEY nur den Schlüssel.</translation>
    </message>
    <message>
        <source>The header’s name was pasted with the key</source>
        <translation>Der Name des Headers wurde mit dem Schlüssel eingefügt</translation>
    </message>
    <message>
        <source>The header’s name is not in the key</source>
        <translation>Der Name des Headers steht nicht im Schlüssel</translation>
    </message>
    <message>
        <source>The value is a whole header line. The name and the colon were pasted into the place that is for the key alone.</source>
        <translation>Der Wert ist eine ganze Header-Zeile. Der Name und der Doppelpunkt wurden an der Stelle eingefügt, die nur für den Schlüssel bestimmt ist.</translation>
    </message>
    <message>
        <source>The value is a whole header line. Its second part alone, the key, is accepted.</source>
        <translation>Der Wert ist eine ganze Header-Zeile. Ihr zweiter Teil allein, der Schlüssel, wird angenommen.</translation>
    </message>
    <message>
        <source>Proven when n8n accepts the part after the colon and refuses a broken key; likely from the text alone.</source>
        <translation>Bewiesen, wenn n8n den Teil nach dem Doppelpunkt annimmt und einen beschädigten Schlüssel ablehnt; aus dem Text allein nur wahrscheinlich.</translation>
    </message>
    <message>
        <source>Where a tool asks for a name and a value, put X-N8N-API-KEY into the name and only the key into the value.</source>
        <translation>Wo ein Werkzeug nach Name und Wert fragt, tragen Sie X-N8N-API-KEY als Namen und nur den Schlüssel als Wert ein.</translation>
    </message>
    <message>
        <source>The key holds hidden or look-alike characters</source>
        <translation>Der Schlüssel enthält unsichtbare oder ähnlich aussehende Zeichen</translation>
    </message>
    <message>
        <source>No hidden characters in the key</source>
        <translation>Keine unsichtbaren Zeichen im Schlüssel</translation>
    </message>
    <message>
        <source>The key holds characters that are not part of it: {characters}. They cannot be seen, and they make it another key.</source>
        <translation>Der Schlüssel enthält Zeichen, die nicht zu ihm gehören: {characters}. Sie sind nicht zu sehen und machen ihn zu einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The key holds characters that are not part of it: {characters}. The corrected key is accepted.</source>
        <translation>Der Schlüssel enthält Zeichen, die nicht zu ihm gehören: {characters}. Der berichtigte Schlüssel wird angenommen.</translation>
    </message>
    <message>
        <source>The key holds characters that only look like its own: {characters}. They make it another key.</source>
        <translation>Der Schlüssel enthält Zeichen, die nur so aussehen wie seine eigenen: {characters}. Sie machen ihn zu einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Proven when n8n accepts the key without these characters and refuses a broken one. From the text alone it is likely: n8n’s keys are made of plain letters, digits, “-”, “_” and “.” only.</source>
        <translation>Bewiesen, wenn n8n den Schlüssel ohne diese Zeichen annimmt und einen beschädigten ablehnt. Aus dem Text allein ist es wahrscheinlich: Schlüssel von n8n bestehen nur aus einfachen Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>A wrong key: it looks right on the screen and n8n answers “unauthorized”. Only the characters themselves tell; they often come from a chat, a PDF, a web page or a word processor.</source>
        <translation>Ein falscher Schlüssel: Auf dem Bildschirm sieht er richtig aus, und n8n antwortet mit „unauthorized“. Nur die Zeichen selbst geben Auskunft; sie stammen oft aus einem Chat, einer PDF-Datei, einer Webseite oder einer Textverarbeitung.</translation>
    </message>
    <message>
        <source>Removing blanks at the end of the key: plain blanks are trimmed by HTTP and do no harm. It is the hidden ones that do.</source>
        <translation>Leerzeichen am Ende des Schlüssels entfernen: Gewöhnliche Leerzeichen schneidet HTTP ab, sie schaden nicht. Es sind die unsichtbaren Zeichen, die schaden.</translation>
    </message>
    <message>
        <source>Use the corrected key, and replace the stored copy with it, so that the next copy is clean too. A look-alike letter cannot be removed: type it anew, or copy the key from its first place.</source>
        <translation>Verwenden Sie den berichtigten Schlüssel und ersetzen Sie damit auch die gespeicherte Kopie, damit die nächste Kopie ebenfalls sauber ist. Ein ähnlich aussehender Buchstabe lässt sich nicht einfach entfernen: Tippen Sie ihn neu, oder kopieren Sie den Schlüssel von seinem ursprünglichen Ort.</translation>
    </message>
    <message>
        <source>There is a blank or line break inside the key</source>
        <translation>Im Schlüssel steht ein Leerzeichen oder Zeilenumbruch</translation>
    </message>
    <message>
        <source>No blank inside the key</source>
        <translation>Kein Leerzeichen im Schlüssel</translation>
    </message>
    <message>
        <source>Inside the key there is white space: {characters}. It is sent along and makes it another key.</source>
        <translation>Innerhalb des Schlüssels steht Leerraum: {characters}. Er wird mitgesendet und macht daraus einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Inside the key there is white space: {characters}. Without it the key is accepted.</source>
        <translation>Innerhalb des Schlüssels steht Leerraum: {characters}. Ohne ihn wird der Schlüssel angenommen.</translation>
    </message>
    <message>
        <source>Proven when n8n accepts the key without the white space and refuses a broken one; likely from the text alone.</source>
        <translation>Bewiesen, wenn n8n den Schlüssel ohne den Leerraum annimmt und einen beschädigten ablehnt; aus dem Text allein nur wahrscheinlich.</translation>
    </message>
    <message>
        <source>A blank at the beginning or end, which HTTP trims and which does no harm. One in the middle often comes from a line wrapped in a terminal, an e-mail or a YAML file.</source>
        <translation>Ein Leerzeichen am Anfang oder Ende: HTTP schneidet es ab, und es schadet nicht. Eines in der Mitte stammt oft von einer Zeile, die in einem Terminal, einer E-Mail oder einer YAML-Datei umbrochen wurde.</translation>
    </message>
    <message>
        <source>Use the corrected key, on one line and without blanks.</source>
        <translation>Verwenden Sie den berichtigten Schlüssel, in einer Zeile und ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>There are blanks around the key; they do no harm</source>
        <translation>Um den Schlüssel stehen Leerzeichen; sie schaden nicht</translation>
    </message>
    <message>
        <source>No blanks around the key</source>
        <translation>Keine Leerzeichen um den Schlüssel</translation>
    </message>
    <message>
        <source>There is white space before or after the key: {characters}. HTTP trims plain blanks and tabs, so n8n never sees them.</source>
        <translation>Vor oder nach dem Schlüssel steht Leerraum: {characters}. HTTP schneidet gewöhnliche Leerzeichen und Tabulatoren ab, n8n bekommt sie also nie zu sehen.</translation>
    </message>
    <message>
        <source>Seen in the text. Measured on real n8n: a key with leading or trailing plain blanks and tabs is answered with 200.</source>
        <translation>Im Text zu sehen. Am echten n8n gemessen: Auf einen Schlüssel mit gewöhnlichen Leerzeichen und Tabulatoren am Anfang oder Ende antwortet n8n mit 200.</translation>
    </message>
    <message>
        <source>The cause of the 401. It is none: only hidden blanks (such as NO-BREAK SPACE), blanks inside the key and quotation marks change it.</source>
        <translation>Die Ursache der 401. Leerzeichen am Rand sind es nicht: Nur unsichtbare Leerzeichen (etwa NO-BREAK SPACE), Leerzeichen innerhalb des Schlüssels und Anführungszeichen verändern ihn.</translation>
    </message>
    <message>
        <source>Hunting for a trailing blank as the reason of the 401: n8n accepts a key with plain blanks around it.</source>
        <translation>Ein Leerzeichen am Ende als Grund der 401 suchen: n8n nimmt einen Schlüssel mit gewöhnlichen Leerzeichen am Rand an.</translation>
    </message>
    <message>
        <source>Nothing has to be done for n8n. A tidy copy helps programs that compare or store the key.</source>
        <translation>Für n8n ist nichts zu tun. Eine saubere Kopie hilft Programmen, die den Schlüssel vergleichen oder speichern.</translation>
    </message>
    <message>
        <source>The place for the key is set but empty</source>
        <translation>Die Stelle für den Schlüssel ist gesetzt, aber leer</translation>
    </message>
    <message>
        <source>There is something where the key should be</source>
        <translation>Wo der Schlüssel stehen soll, steht etwas</translation>
    </message>
    <message>
        <source>The key was read from where it should stand, and nothing was there.</source>
        <translation>Der Schlüssel wurde von der Stelle gelesen, an der er stehen soll, und dort war nichts.</translation>
    </message>
    <message>
        <source>Proven by the source itself: it is set and holds no character. n8n then answers as if no header had been sent, for an empty header counts as none.</source>
        <translation>Bewiesen durch die Quelle selbst: Sie ist gesetzt und enthält kein Zeichen. n8n antwortet dann so, als wäre kein Header gesendet worden, denn ein leerer Header zählt nicht.</translation>
    </message>
    <message>
        <source>A header lost on the way: n8n answers both alike. Look at the length of the value before it is sent.</source>
        <translation>Ein Header, der unterwegs verloren ging: n8n antwortet auf beides gleich. Prüfen Sie die Länge des Werts, bevor er gesendet wird.</translation>
    </message>
    <message>
        <source>Setting N8N_API_KEY on the server: n8n never reads it. It must be set where the client runs.</source>
        <translation>N8N_API_KEY auf dem Server setzen: n8n liest diese Variable nie. Sie muss dort gesetzt sein, wo der Client läuft.</translation>
    </message>
    <message>
        <source>Put the key there. n8n shows a key only once, so if it is not kept anywhere, make a new one in Settings &gt; n8n API.</source>
        <translation>Tragen Sie den Schlüssel dort ein. n8n zeigt einen Schlüssel nur einmal; wenn er nirgends aufbewahrt ist, erstellen Sie unter „Settings &gt; n8n API“ einen neuen.</translation>
    </message>
    <message>
        <source>The key has expired</source>
        <translation>Der Schlüssel ist abgelaufen</translation>
    </message>
    <message>
        <source>The key has not expired</source>
        <translation>Der Schlüssel ist nicht abgelaufen</translation>
    </message>
    <message>
        <source>The key was good until {when}; the server’s clock says {now}. n8n refuses it.</source>
        <translation>Der Schlüssel war bis {when} gültig; die Uhr des Servers zeigt {now}. n8n lehnt ihn ab.</translation>
    </message>
    <message>
        <source>Proven by three things together: the expiry inside the key, the server’s clock in its answer, and the refusal.</source>
        <translation>Bewiesen durch drei Dinge zusammen: das Ablaufdatum im Schlüssel, die Uhr des Servers in seiner Antwort und die Ablehnung.</translation>
    </message>
    <message>
        <source>A deleted key: n8n answers “unauthorized” to both. The expiry can be read from the key itself.</source>
        <translation>Ein gelöschter Schlüssel: n8n antwortet auf beides mit „unauthorized“. Das Ablaufdatum lässt sich aus dem Schlüssel selbst lesen.</translation>
    </message>
    <message>
        <source>Restarting n8n: the expiry stands inside the key.</source>
        <translation>n8n neu starten: Das Ablaufdatum steht im Schlüssel.</translation>
    </message>
    <message>
        <source>Waiting some minutes after making a new key: it works at once.</source>
        <translation>Nach dem Erstellen eines neuen Schlüssels einige Minuten warten: Er funktioniert sofort.</translation>
    </message>
    <message>
        <source>Make a new key in Settings &gt; n8n API, put it in place, and delete the expired one. n8n does not rotate an expired key.</source>
        <translation>Erstellen Sie unter „Settings &gt; n8n API“ einen neuen Schlüssel, setzen Sie ihn ein und löschen Sie den abgelaufenen. n8n rotiert einen abgelaufenen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>This release cannot read keys of the old form</source>
        <translation>Diese Version kann Schlüssel der alten Form nicht lesen</translation>
    </message>
    <message>
        <source>The key’s form suits this release</source>
        <translation>Die Form des Schlüssels passt zu dieser Version</translation>
    </message>
    <message>
        <source>n8n {version} takes every key for a JWT and answers “{answer}” to keys that begin with n8n_api_. Releases before and after accept them.</source>
        <translation>n8n {version} hält jeden Schlüssel für ein JWT und antwortet „{answer}“ auf Schlüssel, die mit n8n_api_ beginnen. Frühere und spätere Versionen nehmen sie an.</translation>
    </message>
    <message>
        <source>Proven by the answer “jwt malformed” to a key that begins with n8n_api_. With a key of another form it is only likely.</source>
        <translation>Bewiesen durch die Antwort „jwt malformed“ auf einen Schlüssel, der mit n8n_api_ beginnt. Bei einem Schlüssel anderer Form ist es nur wahrscheinlich.</translation>
    </message>
    <message>
        <source>A cut-off key. n8n 1.78 to 1.80 says “jwt malformed” to every key of the old form; 1.81.4 and later accept it again.</source>
        <translation>Ein abgeschnittener Schlüssel. n8n 1.78 bis 1.80 antwortet auf jeden Schlüssel der alten Form „jwt malformed“; 1.81.4 und spätere Versionen nehmen ihn wieder an.</translation>
    </message>
    <message>
        <source>Update n8n to 1.81.4 or later, or make a new key in Settings &gt; n8n API.</source>
        <translation>Aktualisieren Sie n8n auf 1.81.4 oder neuer, oder erstellen Sie unter „Settings &gt; n8n API“ einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The key was copied from a masked display</source>
        <translation>Der Schlüssel wurde aus einer verdeckten Anzeige kopiert</translation>
    </message>
    <message>
        <source>The key is not a mask</source>
        <translation>Der Schlüssel ist keine verdeckte Anzeige</translation>
    </message>
    <message>
        <source>What was given as the key holds stars or dots in place of characters. It was copied from a display that hides the key.</source>
        <translation>Was als Schlüssel angegeben wurde, enthält Sternchen oder Punkte anstelle von Zeichen. Es wurde aus einer Anzeige kopiert, die den Schlüssel verbirgt.</translation>
    </message>
    <message>
        <source>Proven by the text itself: a mask cannot be turned back into the key. n8n’s own list shows six stars and the last four characters.</source>
        <translation>Bewiesen durch den Text selbst: Aus einer verdeckten Anzeige lässt sich der Schlüssel nicht zurückgewinnen. Die Liste in n8n selbst zeigt sechs Sternchen und die letzten vier Zeichen.</translation>
    </message>
    <message>
        <source>A deleted key: n8n refuses both alike. Compare the last four characters with the list in Settings &gt; n8n API.</source>
        <translation>Ein gelöschter Schlüssel: n8n lehnt beide gleich ab. Vergleichen Sie die letzten vier Zeichen mit der Liste unter „Settings &gt; n8n API“.</translation>
    </message>
    <message>
        <source>Take the whole key from where it was kept when it was made. n8n shows it only once; if it is lost, make a second key in Settings &gt; n8n API, change the clients, then delete the old one.</source>
        <translation>Nehmen Sie den ganzen Schlüssel von dort, wo er beim Erstellen aufbewahrt wurde. n8n zeigt ihn nur einmal; wenn er verloren ist, erstellen Sie unter „Settings &gt; n8n API“ einen zweiten Schlüssel, stellen Sie die Clients um und löschen Sie dann den alten.</translation>
    </message>
    <message>
        <source>This is a token for n8n’s MCP server</source>
        <translation>Dies ist ein Token für den MCP-Server von n8n</translation>
    </message>
    <message>
        <source>The key is meant for the public API</source>
        <translation>Der Schlüssel ist für die öffentliche API bestimmt</translation>
    </message>
    <message>
        <source>n8n made this token, but for “{audience}”. The public API takes only keys that were made for it.</source>
        <translation>n8n hat dieses Token erstellt, aber für „{audience}“. Die öffentliche API nimmt nur Schlüssel an, die für sie erstellt wurden.</translation>
    </message>
    <message>
        <source>Proven by the audience inside the token, or by n8n’s own answer “jwt audience invalid. expected: public-api”. No text of the token is shown for it.</source>
        <translation>Bewiesen durch die Audience im Token oder durch die eigene Antwort von n8n „jwt audience invalid. expected: public-api“. Vom Text des Tokens wird dafür nichts angezeigt.</translation>
    </message>
    <message>
        <source>A deleted API key: most releases answer “unauthorized” to both. The two look alike, for both begin with eyJ.</source>
        <translation>Ein gelöschter API-Schlüssel: Die meisten Versionen antworten auf beides mit „unauthorized“. Die zwei sehen gleich aus, denn beide beginnen mit eyJ.</translation>
    </message>
    <message>
        <source>Make an API key in Settings &gt; n8n API and send it as X-N8N-API-KEY. Keep the MCP token for the MCP address, where it is sent as “Authorization: Bearer”.</source>
        <translation>Erstellen Sie unter „Settings &gt; n8n API“ einen API-Schlüssel und senden Sie ihn als X-N8N-API-KEY. Behalten Sie das MCP-Token für die MCP-Adresse; dort wird es als „Authorization: Bearer“ gesendet.</translation>
    </message>
    <message>
        <source>An example text stands where the key should be</source>
        <translation>Wo der Schlüssel stehen soll, steht ein Beispieltext</translation>
    </message>
    <message>
        <source>The key is not an example text</source>
        <translation>Der Schlüssel ist kein Beispieltext</translation>
    </message>
    <message>
        <source>What was given as the key is the text of an example, such as YOUR_API_KEY, and not a key.</source>
        <translation>Was als Schlüssel angegeben wurde, ist der Text eines Beispiels, etwa YOUR_API_KEY, und kein Schlüssel.</translation>
    </message>
    <message>
        <source>Proven by the text itself, as long as n8n does not accept it.</source>
        <translation>Bewiesen durch den Text selbst, solange n8n ihn nicht annimmt.</translation>
    </message>
    <message>
        <source>A refused key: n8n answers “unauthorized” to any text it does not know. Look at what is really sent, not at what was meant.</source>
        <translation>Ein abgelehnter Schlüssel: n8n antwortet auf jeden Text, den es nicht kennt, mit „unauthorized“. Prüfen Sie, was wirklich gesendet wird, nicht, was gemeint war.</translation>
    </message>
    <message>
        <source>Filling the place with a random string, for example from openssl rand: only n8n makes API keys, and it refuses every text that it did not make.</source>
        <translation>Eine zufällige Zeichenfolge einsetzen, zum Beispiel aus openssl rand: Nur n8n erstellt API-Schlüssel, und es lehnt jeden Text ab, den es nicht selbst erstellt hat.</translation>
    </message>
    <message>
        <source>Replace the example text by a key from Settings &gt; n8n API.</source>
        <translation>Ersetzen Sie den Beispieltext durch einen Schlüssel aus „Settings &gt; n8n API“.</translation>
    </message>
    <message>
        <source>The key is not whole</source>
        <translation>Der Schlüssel ist nicht vollständig</translation>
    </message>
    <message>
        <source>The key is whole</source>
        <translation>Der Schlüssel ist vollständig</translation>
    </message>
    <message>
        <source>A part of the key does not decode, so some of it is missing or was changed.</source>
        <translation>Ein Teil des Schlüssels lässt sich nicht dekodieren; also fehlt etwas davon, oder es wurde verändert.</translation>
    </message>
    <message>
        <source>An n8n key has three parts with dots between them; this one has not. Some of it is missing.</source>
        <translation>Ein n8n-Schlüssel hat drei Teile mit Punkten dazwischen; dieser hat sie nicht. Ein Teil fehlt.</translation>
    </message>
    <message>
        <source>The key does not have the length that keys of {service} have. Some of it is missing, or something was added.</source>
        <translation>Der Schlüssel hat nicht die Länge, die Schlüssel von {service} haben. Ein Teil fehlt, oder etwas wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Proven when the text is not whole and n8n refuses it; likely from the text alone.</source>
        <translation>Bewiesen, wenn der Text nicht vollständig ist und n8n ihn ablehnt; aus dem Text allein nur wahrscheinlich.</translation>
    </message>
    <message>
        <source>A deleted key. A double click in many terminals and browsers selects only up to a dot or a hyphen, and a column in a table may cut the end.</source>
        <translation>Ein gelöschter Schlüssel. Ein Doppelklick markiert in vielen Terminals und Browsern nur bis zu einem Punkt oder Bindestrich, und eine Tabellenspalte kann das Ende abschneiden.</translation>
    </message>
    <message>
        <source>Copy the whole key again from where it was kept. n8n shows it only once; if it is lost, make a new one in Settings &gt; n8n API.</source>
        <translation>Kopieren Sie den ganzen Schlüssel noch einmal von dort, wo er aufbewahrt wurde. n8n zeigt ihn nur einmal; wenn er verloren ist, erstellen Sie unter „Settings &gt; n8n API“ einen neuen.</translation>
    </message>
    <message>
        <source>This instance does not know the key</source>
        <translation>Diese Instanz kennt den Schlüssel nicht</translation>
    </message>
    <message>
        <source>The instance knows the key</source>
        <translation>Die Instanz kennt den Schlüssel</translation>
    </message>
    <message>
        <source>The key arrived and n8n says “{answer}”. Its text is clean and it has not expired: it was deleted, or it belongs to another instance.</source>
        <translation>Der Schlüssel kam an, und n8n antwortet „{answer}“. Sein Text ist sauber, und er ist nicht abgelaufen: Er wurde gelöscht oder gehört zu einer anderen Instanz.</translation>
    </message>
    <message>
        <source>n8n says “{answer}”, and the list of API keys of the user who signed in does not hold this key.</source>
        <translation>n8n antwortet „{answer}“, und die Liste der API-Schlüssel des angemeldeten Benutzers enthält diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>n8n says “{answer}” to a key whose text is clean. Most likely it was deleted or belongs to another instance. From 2.36 on n8n answers the same when its public API is disabled or the key’s owner is.</source>
        <translation>n8n antwortet „{answer}“ auf einen Schlüssel, dessen Text sauber ist. Höchstwahrscheinlich wurde er gelöscht oder gehört zu einer anderen Instanz. Ab 2.36 antwortet n8n ebenso, wenn seine öffentliche API oder der Besitzer des Schlüssels deaktiviert ist.</translation>
    </message>
    <message>
        <source>Proven when the list of API keys does not hold it, or, before 2.36, when n8n says “unauthorized” with the key and “header required” without it. Otherwise it is likely: an expired key, a disabled owner and, from 2.36 on, a disabled public API are answered alike.</source>
        <translation>Bewiesen, wenn die Liste der API-Schlüssel ihn nicht enthält oder wenn n8n vor 2.36 mit dem Schlüssel „unauthorized“ und ohne ihn „header required“ antwortet. Sonst ist es wahrscheinlich: Auf einen abgelaufenen Schlüssel, einen deaktivierten Besitzer und ab 2.36 auch bei deaktivierter öffentlicher API antwortet n8n gleich.</translation>
    </message>
    <message>
        <source>A key lost on the way: n8n then says “header required” on the routes that tell the two apart.</source>
        <translation>Ein Schlüssel, der unterwegs verloren ging: Dann antwortet n8n „header required“, auf den Routen, die beides unterscheiden.</translation>
    </message>
    <message>
        <source>Setting N8N_API_KEY on the server: n8n never reads it.</source>
        <translation>N8N_API_KEY auf dem Server setzen: n8n liest diese Variable nie.</translation>
    </message>
    <message>
        <source>Making a key with openssl rand: only n8n makes keys.</source>
        <translation>Einen Schlüssel mit openssl rand erzeugen: Nur n8n erstellt Schlüssel.</translation>
    </message>
    <message>
        <source>Restarting n8n or raising the log level: a deleted key stays deleted, and n8n logs nothing about a refused API key.</source>
        <translation>n8n neu starten oder die Protokollstufe erhöhen: Ein gelöschter Schlüssel bleibt gelöscht, und n8n protokolliert nichts über einen abgelehnten API-Schlüssel.</translation>
    </message>
    <message>
        <source>Waiting: a new key works at once.</source>
        <translation>Warten: Ein neuer Schlüssel funktioniert sofort.</translation>
    </message>
    <message>
        <source>Compare the last four characters with Settings &gt; n8n API on the instance that you call. If the key is not there, make a new one and put it in place; check too that the address leads to the instance you mean.</source>
        <translation>Vergleichen Sie die letzten vier Zeichen mit „Settings &gt; n8n API“ auf der Instanz, die Sie aufrufen. Wenn der Schlüssel dort nicht steht, erstellen Sie einen neuen und setzen Sie ihn ein; prüfen Sie auch, ob die Adresse zu der Instanz führt, die Sie meinen.</translation>
    </message>
    <message>
        <source>The key is sent with its quotation marks</source>
        <translation>Der Schlüssel wird mit seinen Anführungszeichen gesendet</translation>
    </message>
    <message>
        <source>No quotation marks around the key</source>
        <translation>Keine Anführungszeichen um den Schlüssel</translation>
    </message>
    <message>
        <source>There are quotation marks around the key, or at one of its ends. They are sent with it, and n8n looks for a key that contains them.</source>
        <translation>Um den Schlüssel oder an einem seiner Enden stehen Anführungszeichen. Sie werden mitgesendet, und n8n sucht einen Schlüssel, der sie enthält.</translation>
    </message>
    <message>
        <source>There are quotation marks around the key, or at one of its ends. Without them the key is accepted.</source>
        <translation>Um den Schlüssel oder an einem seiner Enden stehen Anführungszeichen. Ohne sie wird der Schlüssel angenommen.</translation>
    </message>
    <message>
        <source>Proven when n8n accepts the key without the quotation marks and refuses a broken one; likely from the text alone.</source>
        <translation>Bewiesen, wenn n8n den Schlüssel ohne die Anführungszeichen annimmt und einen beschädigten ablehnt; aus dem Text allein nur wahrscheinlich.</translation>
    </message>
    <message>
        <source>A wrong key. Quotation marks are often added by JSON, by a file that is not read by a shell (docker --env-file keeps them) or by a second pair in a script.</source>
        <translation>Ein falscher Schlüssel. Anführungszeichen kommen oft durch JSON hinzu, durch eine Datei, die nicht von einer Shell gelesen wird (docker --env-file behält sie bei), oder durch ein zweites Paar in einem Skript.</translation>
    </message>
    <message>
        <source>Store the key without quotation marks, or with one pair only where the program that reads the file takes it off.</source>
        <translation>Speichern Sie den Schlüssel ohne Anführungszeichen; mit einem Paar nur dort, wo das Programm, das die Datei liest, es entfernt.</translation>
    </message>
    <message>
        <source>The key seems made in the future; that is no cause</source>
        <translation>Der Schlüssel scheint in der Zukunft erstellt; das ist keine Ursache</translation>
    </message>
    <message>
        <source>The key was made in the past</source>
        <translation>Der Schlüssel wurde in der Vergangenheit erstellt</translation>
    </message>
    <message>
        <source>The key says it was made at {when}, which is ahead of the server’s clock. n8n does not check this, so it does not explain a refusal.</source>
        <translation>Als Zeitpunkt seiner Erstellung nennt der Schlüssel {when}; nach der Uhr des Servers liegt das in der Zukunft. n8n prüft das nicht, also erklärt es keine Ablehnung.</translation>
    </message>
    <message>
        <source>Seen in the key and in the server’s clock. Measured on 1.100.1 and 2.40.7: keys made seven minutes and a day ahead are answered with 200.</source>
        <translation>Am Schlüssel und an der Uhr des Servers zu sehen. Gemessen mit 1.100.1 und 2.40.7: Auf Schlüssel, deren Erstellung sieben Minuten oder einen Tag in der Zukunft liegt, antwortet n8n mit 200.</translation>
    </message>
    <message>
        <source>The cause of a 401. It is none, but it shows that two clocks differ, which matters for the expiry.</source>
        <translation>Die Ursache einer 401. Das ist es nicht, aber es zeigt, dass zwei Uhren voneinander abweichen, und das ist für das Ablaufdatum wichtig.</translation>
    </message>
    <message>
        <source>Waiting ten minutes until a new key is accepted: n8n does not check when a key was made.</source>
        <translation>Zehn Minuten warten, bis ein neuer Schlüssel angenommen wird: n8n prüft nicht, wann ein Schlüssel erstellt wurde.</translation>
    </message>
    <message>
        <source>Nothing has to be done for the 401. Set the clocks right, for the key’s expiry is measured by the same clock.</source>
        <translation>Wegen der 401 ist nichts zu tun. Stellen Sie die Uhren richtig, denn der Ablauf des Schlüssels wird an derselben Uhr gemessen.</translation>
    </message>
    <message>
        <source>The key is valid but may not do this</source>
        <translation>Der Schlüssel ist gültig, darf dies aber nicht</translation>
    </message>
    <message>
        <source>The key has the scope for this path</source>
        <translation>Der Schlüssel hat den Scope für diesen Pfad</translation>
    </message>
    <message>
        <source>n8n accepts the key and answers 403 “Forbidden” to {path}: the key lacks the scope for it.</source>
        <translation>n8n nimmt den Schlüssel an und antwortet auf {path} mit 403 „Forbidden“: Dem Schlüssel fehlt der Scope dafür.</translation>
    </message>
    <message>
        <source>Proven when a route that needs no scope accepts the key and the path asked is forbidden. A 403 from /users alone proves nothing, for it also depends on the licence.</source>
        <translation>Bewiesen, wenn eine Route, die keinen Scope braucht, den Schlüssel annimmt und der angefragte Pfad verboten ist. Eine 403 von /users allein beweist nichts, denn sie hängt auch von der Lizenz ab.</translation>
    </message>
    <message>
        <source>A refused key, which is a 401. Also a user who lacks the right in a project: then the scope is there and the object is not shared.</source>
        <translation>Ein abgelehnter Schlüssel; das wäre eine 401. Auch ein Benutzer, dem das Recht in einem Projekt fehlt: Dann ist der Scope vorhanden, aber das Objekt nicht freigegeben.</translation>
    </message>
    <message>
        <source>Assigning the key to the calling user: the key is the user, there is nothing to assign.</source>
        <translation>Den Schlüssel dem aufrufenden Benutzer zuweisen: Der Schlüssel ist der Benutzer, es gibt nichts zuzuweisen.</translation>
    </message>
    <message>
        <source>Give the key the scope in Settings &gt; n8n API (edit the key), or make a new key with the scopes that are needed and no more. Keys made before a scope existed do not have it.</source>
        <translation>Geben Sie dem Schlüssel den Scope unter „Settings &gt; n8n API“ (den Schlüssel bearbeiten), oder erstellen Sie einen neuen Schlüssel mit genau den Scopes, die nötig sind. Schlüssel, die erstellt wurden, bevor es einen Scope gab, haben ihn nicht.</translation>
    </message>
    <message>
        <source>The key is not valid yet</source>
        <translation>Der Schlüssel ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The key is valid already</source>
        <translation>Der Schlüssel ist bereits gültig</translation>
    </message>
    <message>
        <source>The key is valid from {when} only; the server’s clock says {now}.</source>
        <translation>Der Schlüssel gilt erst ab {when}; die Uhr des Servers zeigt {now}.</translation>
    </message>
    <message>
        <source>n8n says “{answer}”: the key carries a time from which it is valid, and that time has not come.</source>
        <translation>n8n antwortet „{answer}“: Der Schlüssel enthält einen Zeitpunkt, ab dem er gilt, und dieser ist noch nicht erreicht.</translation>
    </message>
    <message>
        <source>Proven by n8n’s answer “jwt not active”. n8n itself never puts such a time into a key, so this key was made by other means.</source>
        <translation>Bewiesen durch die Antwort „jwt not active“ von n8n. n8n selbst trägt nie einen solchen Zeitpunkt in einen Schlüssel ein, also wurde dieser auf andere Weise erstellt.</translation>
    </message>
    <message>
        <source>A key issued in the future. That alone is no reason for n8n to refuse it.</source>
        <translation>Ein in der Zukunft erstellter Schlüssel. Das allein ist für n8n kein Grund, ihn abzulehnen.</translation>
    </message>
    <message>
        <source>Use a key made in Settings &gt; n8n API. If the server’s clock is behind, set it right first.</source>
        <translation>Verwenden Sie einen Schlüssel, der unter „Settings &gt; n8n API“ erstellt wurde. Wenn die Uhr des Servers nachgeht, stellen Sie zuerst diese richtig.</translation>
    </message>
    <message>
        <source>The user who owns the key is disabled</source>
        <translation>Der Benutzer, dem der Schlüssel gehört, ist deaktiviert</translation>
    </message>
    <message>
        <source>The key’s owner is not disabled</source>
        <translation>Der Besitzer des Schlüssels ist nicht deaktiviert</translation>
    </message>
    <message>
        <source>The key belongs to a user who is disabled on this instance. n8n refuses that user’s keys like unknown ones.</source>
        <translation>Der Schlüssel gehört einem Benutzer, der auf dieser Instanz deaktiviert ist. n8n lehnt die Schlüssel dieses Benutzers wie unbekannte ab.</translation>
    </message>
    <message>
        <source>Proven by the list of users, which an owner or admin can read, or by the database. The answer to the key alone cannot tell.</source>
        <translation>Bewiesen durch die Liste der Benutzer, die ein Besitzer oder Admin lesen kann, oder durch die Datenbank. Die Antwort auf den Schlüssel allein entscheidet es nicht.</translation>
    </message>
    <message>
        <source>A deleted key: n8n answers both alike. Releases up to 1.110 still accepted the keys of a disabled user.</source>
        <translation>Ein gelöschter Schlüssel: n8n antwortet auf beide gleich. Versionen bis 1.110 nahmen die Schlüssel eines deaktivierten Benutzers noch an.</translation>
    </message>
    <message>
        <source>Enable the user again, or make a new key as a user who stays. For integrations, a user of their own is better than a person’s account.</source>
        <translation>Aktivieren Sie den Benutzer wieder, oder erstellen Sie einen neuen Schlüssel als ein Benutzer, der bleibt. Für Integrationen ist ein eigener Benutzer besser als das Konto einer Person.</translation>
    </message>
    <message>
        <source>The key is sent as “Authorization: Bearer”</source>
        <translation>Der Schlüssel wird als „Authorization: Bearer“ gesendet</translation>
    </message>
    <message>
        <source>The key is not sent as a Bearer token</source>
        <translation>Der Schlüssel wird nicht als Bearer-Token gesendet</translation>
    </message>
    <message>
        <source>The request carries the key in the Authorization header. n8n does not read API keys from it.</source>
        <translation>Die Anfrage enthält den Schlüssel im Header Authorization. n8n liest daraus keine API-Schlüssel.</translation>
    </message>
    <message>
        <source>Proven by the request that you gave (a curl command, a HAR file, code or a log). Measured on 1.100.1 and 2.40.7: such a request is answered like one without a key.</source>
        <translation>Bewiesen durch die Anfrage, die Sie angegeben haben (ein curl-Befehl, eine HAR-Datei, Code oder ein Protokoll). Gemessen mit 1.100.1 und 2.40.7: n8n antwortet auf eine solche Anfrage wie auf eine ohne Schlüssel.</translation>
    </message>
    <message>
        <source>A refused key. The key may be good; it stands in the wrong header.</source>
        <translation>Ein abgelehnter Schlüssel. Der Schlüssel kann in Ordnung sein; er steht im falschen Header.</translation>
    </message>
    <message>
        <source>Using n8n’s Bearer feature of the newest releases: that is for token exchange, needs a licence, and does not take API keys.</source>
        <translation>Die Bearer-Funktion der neuesten n8n-Versionen nutzen: Sie dient dem Token-Austausch, braucht eine Lizenz und nimmt keine API-Schlüssel an.</translation>
    </message>
    <message>
        <source>Send it as X-N8N-API-KEY, without the word Bearer.</source>
        <translation>Senden Sie ihn als X-N8N-API-KEY, ohne das Wort Bearer.</translation>
    </message>
    <message>
        <source>The key is sent in the address</source>
        <translation>Der Schlüssel wird in der Adresse gesendet</translation>
    </message>
    <message>
        <source>The key is not sent in the address</source>
        <translation>Der Schlüssel wird nicht in der Adresse gesendet</translation>
    </message>
    <message>
        <source>The request carries the key as a part of its address. n8n does not read API keys from there.</source>
        <translation>Die Anfrage enthält den Schlüssel als Teil ihrer Adresse. n8n liest von dort keine API-Schlüssel.</translation>
    </message>
    <message>
        <source>A refused key. Note that a key in an address is written into logs on the way.</source>
        <translation>Ein abgelehnter Schlüssel. Beachten Sie: Ein Schlüssel in einer Adresse wird unterwegs in Protokolle geschrieben.</translation>
    </message>
    <message>
        <source>Send it as the header X-N8N-API-KEY. Since addresses are logged, replace the key: make a second one, change the client, delete the first.</source>
        <translation>Senden Sie ihn als Header X-N8N-API-KEY. Da Adressen protokolliert werden, ersetzen Sie den Schlüssel: Erstellen Sie einen zweiten, stellen Sie den Client um und löschen Sie den ersten.</translation>
    </message>
    <message>
        <source>The secret that signs keys has changed since</source>
        <translation>Das Geheimnis, das Schlüssel signiert, hat sich seitdem geändert</translation>
    </message>
    <message>
        <source>The key is signed with today’s secret</source>
        <translation>Der Schlüssel ist mit dem heutigen Geheimnis signiert</translation>
    </message>
    <message>
        <source>n8n says “{answer}”: it knows the key, but it was signed with another secret. Keys made before that change are refused.</source>
        <translation>n8n antwortet „{answer}“: Es kennt den Schlüssel, aber er wurde mit einem anderen Geheimnis signiert. Schlüssel, die vor dieser Änderung erstellt wurden, werden abgelehnt.</translation>
    </message>
    <message>
        <source>The encryption key from {candidate} does not sign this API key. If n8n runs with it, the secret has changed since the key was made.</source>
        <translation>Mit dem Verschlüsselungsschlüssel aus {candidate} ist dieser API-Schlüssel nicht signiert. Wenn n8n damit läuft, hat sich das Geheimnis seit dem Erstellen des Schlüssels geändert.</translation>
    </message>
    <message>
        <source>Proven by n8n’s answer “invalid signature”. A candidate encryption key that does not sign the key makes it only possible, and only up to 2.17, where the secret was made from it; from 2.20 on the secret is kept in the database.</source>
        <translation>Bewiesen durch die Antwort „invalid signature“ von n8n. Ein infrage kommender Verschlüsselungsschlüssel, mit dem der Schlüssel nicht signiert ist, macht es nur möglich, und das nur bis 2.17, wo das Geheimnis daraus gebildet wurde; ab 2.20 liegt das Geheimnis in der Datenbank.</translation>
    </message>
    <message>
        <source>A deleted key: that is answered with “unauthorized”. From 2.36 on the newer routes answer 500 “Internal server error” instead, so another route has to be asked.</source>
        <translation>Ein gelöschter Schlüssel: Darauf antwortet n8n „unauthorized“. Ab 2.36 antworten die neueren Routen stattdessen mit 500 „Internal server error“, deshalb muss eine andere Route gefragt werden.</translation>
    </message>
    <message>
        <source>Copying the key again: its text is right, its signature is not.</source>
        <translation>Den Schlüssel noch einmal kopieren: Sein Text stimmt, seine Signatur nicht.</translation>
    </message>
    <message>
        <source>Deleting n8n’s settings file so that a new encryption key is made: all credentials become unreadable.</source>
        <translation>Die Einstellungsdatei von n8n löschen, damit ein neuer Verschlüsselungsschlüssel entsteht: Alle Credentials werden unlesbar.</translation>
    </message>
    <message>
        <source>Restore the encryption key (or N8N_USER_MANAGEMENT_JWT_SECRET) that n8n ran with when the key was made, and start n8n again. If it is lost, make new API keys in Settings &gt; n8n API.</source>
        <translation>Stellen Sie den Verschlüsselungsschlüssel (oder N8N_USER_MANAGEMENT_JWT_SECRET) wieder her, mit dem n8n lief, als der Schlüssel erstellt wurde, und starten Sie n8n neu. Wenn er verloren ist, erstellen Sie unter „Settings &gt; n8n API“ neue API-Schlüssel.</translation>
    </message>
    <message>
        <source>This machine’s clock is off</source>
        <translation>Die Uhr dieses Rechners geht falsch</translation>
    </message>
    <message>
        <source>This machine’s clock is right</source>
        <translation>Die Uhr dieses Rechners geht richtig</translation>
    </message>
    <message>
        <source>This machine’s clock and the server’s differ by about {seconds} seconds, and nothing tells which of the two is off.</source>
        <translation>Die Uhr dieses Rechners und die des Servers weichen um etwa {seconds} Sekunden voneinander ab, und nichts zeigt, welche von beiden falsch geht.</translation>
    </message>
    <message>
        <source>Proven when the server and a second source agree and this machine does not. With the server alone it is only known that the two differ.</source>
        <translation>Bewiesen, wenn der Server und eine zweite Quelle übereinstimmen und dieser Rechner nicht. Mit dem Server allein ist nur bekannt, dass die beiden voneinander abweichen.</translation>
    </message>
    <message>
        <source>The cause of the 401: n8n looks at its own clock only.</source>
        <translation>Die Ursache der 401: n8n richtet sich nur nach seiner eigenen Uhr.</translation>
    </message>
    <message>
        <source>Let this machine set its clock by the network.</source>
        <translation>Lassen Sie diesen Rechner seine Uhr über das Netzwerk stellen.</translation>
    </message>
    <message>
        <source>“localhost” means the caller’s own container</source>
        <translation>„localhost“ bedeutet den eigenen Container des Aufrufers</translation>
    </message>
    <message>
        <source>“localhost” is not in the way</source>
        <translation>„localhost“ ist nicht das Problem</translation>
    </message>
    <message>
        <source>The caller runs in a container and asks {url}. There, localhost is the container itself, not the machine and not n8n.</source>
        <translation>Der Aufrufer läuft in einem Container und fragt {url} an. Dort ist localhost der Container selbst, nicht der Rechner und nicht n8n.</translation>
    </message>
    <message>
        <source>Likely when the caller runs in a container and the address names localhost or 127.0.0.1; proven when the service’s name answers.</source>
        <translation>Wahrscheinlich, wenn der Aufrufer in einem Container läuft und die Adresse localhost oder 127.0.0.1 nennt; bewiesen, wenn der Name des Dienstes antwortet.</translation>
    </message>
    <message>
        <source>A stopped n8n. From the machine itself the same address works.</source>
        <translation>Ein gestopptes n8n. Vom Rechner selbst aus funktioniert dieselbe Adresse.</translation>
    </message>
    <message>
        <source>Use the name of n8n’s service or container, in the same network, or host.docker.internal for an n8n on the machine itself.</source>
        <translation>Verwenden Sie den Namen des Dienstes oder Containers von n8n, im selben Netzwerk, oder host.docker.internal, wenn n8n auf dem Rechner selbst läuft.</translation>
    </message>
    <message>
        <source>User name or password is wrong</source>
        <translation>Benutzername oder Passwort ist falsch</translation>
    </message>
    <message>
        <source>User name and password are right</source>
        <translation>Benutzername und Passwort stimmen</translation>
    </message>
    <message>
        <source>n8n says “{answer}” to the sign-in.</source>
        <translation>n8n antwortet auf die Anmeldung „{answer}“.</translation>
    </message>
    <message>
        <source>Proven by n8n’s answer. It does not say which of the two is wrong.</source>
        <translation>Bewiesen durch die Antwort von n8n. Sie sagt nicht, welches von beiden falsch ist.</translation>
    </message>
    <message>
        <source>A lost cookie: then the sign-in succeeds and the next request fails. An API key has nothing to do with this login.</source>
        <translation>Ein verlorenes Cookie: Dann gelingt die Anmeldung, und die nächste Anfrage schlägt fehl. Ein API-Schlüssel hat mit dieser Anmeldung nichts zu tun.</translation>
    </message>
    <message>
        <source>Check the address and the password, and that this is the right instance. “Forgot my password” works where n8n can send e-mail; else an owner can give you a reset link.</source>
        <translation>Prüfen Sie die Adresse und das Passwort, und ob dies die richtige Instanz ist. „Forgot my password“ funktioniert, wenn n8n E-Mails senden kann; sonst kann Ihnen ein Besitzer einen Link zum Zurücksetzen geben.</translation>
    </message>
    <message>
        <source>The login needs a second factor</source>
        <translation>Die Anmeldung verlangt einen zweiten Faktor</translation>
    </message>
    <message>
        <source>No second factor is missing</source>
        <translation>Es fehlt kein zweiter Faktor</translation>
    </message>
    <message>
        <source>The password was accepted; n8n asks for the code of the second factor as well: “{answer}”.</source>
        <translation>Das Passwort wurde angenommen; n8n verlangt zusätzlich den Code des zweiten Faktors: „{answer}“.</translation>
    </message>
    <message>
        <source>Proven by n8n’s answer to the sign-in, or by “mfaRequired” in a refusal.</source>
        <translation>Bewiesen durch die Antwort von n8n auf die Anmeldung oder durch „mfaRequired“ in einer Ablehnung.</translation>
    </message>
    <message>
        <source>A wrong password: its text is another one, “Wrong username or password”.</source>
        <translation>Ein falsches Passwort: Dessen Text ist ein anderer, „Wrong username or password“.</translation>
    </message>
    <message>
        <source>Enter the code of the authenticator app or a recovery code. For scripts use an API key, which needs no second factor.</source>
        <translation>Geben Sie den Code der Authenticator-App oder einen Wiederherstellungscode ein. Für Skripte verwenden Sie einen API-Schlüssel, der keinen zweiten Faktor braucht.</translation>
    </message>
    <message>
        <source>This instance is signed in to by single sign-on</source>
        <translation>An dieser Instanz meldet man sich per Single Sign-on an</translation>
    </message>
    <message>
        <source>Sign-in by password is allowed</source>
        <translation>Die Anmeldung mit Passwort ist erlaubt</translation>
    </message>
    <message>
        <source>n8n refuses the password because single sign-on is on: “{answer}”.</source>
        <translation>n8n lehnt das Passwort ab, weil Single Sign-on eingeschaltet ist: „{answer}“.</translation>
    </message>
    <message>
        <source>Proven by n8n’s answer to the sign-in.</source>
        <translation>Bewiesen durch die Antwort von n8n auf die Anmeldung.</translation>
    </message>
    <message>
        <source>A wrong password. The instance’s owner can still sign in by password.</source>
        <translation>Ein falsches Passwort. Der Besitzer der Instanz kann sich weiterhin mit Passwort anmelden.</translation>
    </message>
    <message>
        <source>Sign in through the identity provider. If that is down, the owner signs in by password. For scripts use an API key.</source>
        <translation>Melden Sie sich über den Identitätsanbieter an. Wenn dieser ausgefallen ist, meldet sich der Besitzer mit Passwort an. Für Skripte verwenden Sie einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>N8N_API_KEY on the server has no effect</source>
        <translation>N8N_API_KEY auf dem Server hat keine Wirkung</translation>
    </message>
    <message>
        <source>N8N_API_KEY is not set on the server</source>
        <translation>N8N_API_KEY ist auf dem Server nicht gesetzt</translation>
    </message>
    <message>
        <source>N8N_API_KEY is set for the n8n server. n8n never reads it: it is a name that clients use.</source>
        <translation>N8N_API_KEY ist für den n8n-Server gesetzt. n8n liest diese Variable nie: Es ist ein Name, den Clients verwenden.</translation>
    </message>
    <message>
        <source>Seen in the environment. In none of some 80 releases does n8n’s code contain that name.</source>
        <translation>In der Umgebung zu sehen. In keiner von etwa 80 Versionen enthält der Code von n8n diesen Namen.</translation>
    </message>
    <message>
        <source>A setting for the API’s key. Keys are made in Settings &gt; n8n API and stored in n8n’s database.</source>
        <translation>Eine Einstellung für den Schlüssel der API. Schlüssel werden unter „Settings &gt; n8n API“ erstellt und in der Datenbank von n8n gespeichert.</translation>
    </message>
    <message>
        <source>Setting N8N_API_KEY in .env and restarting n8n: no effect on the server, whatever the value.</source>
        <translation>N8N_API_KEY in .env setzen und n8n neu starten: keine Wirkung auf dem Server, gleich mit welchem Wert.</translation>
    </message>
    <message>
        <source>Nothing breaks by it, but take it away so that the key is not kept where nobody needs it. Set it where the client runs.</source>
        <translation>Es geht dadurch nichts kaputt, aber entfernen Sie die Variable, damit der Schlüssel nicht dort liegt, wo ihn niemand braucht. Setzen Sie sie dort, wo der Client läuft.</translation>
    </message>
    <message>
        <source>n8n itself fails to answer the request</source>
        <translation>n8n selbst scheitert beim Beantworten der Anfrage</translation>
    </message>
    <message>
        <source>n8n answers without an error of its own</source>
        <translation>n8n antwortet ohne eigenen Fehler</translation>
    </message>
    <message>
        <source>n8n answers {status} “{answer}” at {url}. It failed while it was answering; this says nothing certain about the key.</source>
        <translation>n8n antwortet unter {url} mit {status} „{answer}“. Es ist beim Beantworten gescheitert; das sagt nichts Sicheres über den Schlüssel.</translation>
    </message>
    <message>
        <source>Proven by a 500 that n8n wrote itself. From 2.36 on a key signed with another secret causes this on the newer routes, so another route is asked to tell.</source>
        <translation>Bewiesen durch eine 500, die n8n selbst geschrieben hat. Ab 2.36 verursacht ein mit einem anderen Geheimnis signierter Schlüssel dies auf den neueren Routen; deshalb wird eine andere Route gefragt, um es zu unterscheiden.</translation>
    </message>
    <message>
        <source>A proxy’s 502 or 504, which n8n did not write.</source>
        <translation>Eine 502 oder 504 eines Proxys, die n8n nicht geschrieben hat.</translation>
    </message>
    <message>
        <source>Read n8n’s log at that time. If the key meets 500 and no key meets 401, check the signing secret.</source>
        <translation>Lesen Sie das Protokoll von n8n zu diesem Zeitpunkt. Wenn die Antwort mit dem Schlüssel 500 und ohne Schlüssel 401 ist, prüfen Sie das Signaturgeheimnis.</translation>
    </message>
    <message>
        <source>n8n is still starting</source>
        <translation>n8n startet noch</translation>
    </message>
    <message>
        <source>n8n has started</source>
        <translation>n8n ist gestartet</translation>
    </message>
    <message>
        <source>n8n answers {url}, but says that it is still starting or that its database is not ready.</source>
        <translation>n8n antwortet unter {url}, meldet aber, dass es noch startet oder dass seine Datenbank nicht bereit ist.</translation>
    </message>
    <message>
        <source>Proven by n8n’s own words: “n8n is starting up. Please wait” or “Database is not ready!”.</source>
        <translation>Bewiesen durch die eigenen Worte von n8n: „n8n is starting up. Please wait“ oder „Database is not ready!“.</translation>
    </message>
    <message>
        <source>A refused key: the key was not looked at. An update that changes a large database can take many minutes.</source>
        <translation>Ein abgelehnter Schlüssel: Der Schlüssel wurde gar nicht geprüft. Ein Update, das eine große Datenbank ändert, kann viele Minuten dauern.</translation>
    </message>
    <message>
        <source>Wait until it is ready, then check again. If it stays so, read the log: the database may be out of reach.</source>
        <translation>Warten Sie, bis n8n bereit ist, und prüfen Sie dann noch einmal. Wenn es so bleibt, lesen Sie das Protokoll: Die Datenbank ist vielleicht nicht erreichbar.</translation>
    </message>
    <message>
        <source>The node’s authentication is set wrongly</source>
        <translation>Die Authentifizierung des Nodes ist falsch eingestellt</translation>
    </message>
    <message>
        <source>The node’s authentication is set rightly</source>
        <translation>Die Authentifizierung des Nodes ist richtig eingestellt</translation>
    </message>
    <message>
        <source>The node “{name}” is set to an authentication that does not send the key as the service wants it.</source>
        <translation>Der Node „{name}“ ist auf eine Authentifizierung eingestellt, die den Schlüssel nicht so sendet, wie der Dienst ihn verlangt.</translation>
    </message>
    <message>
        <source>Proven by the workflow: Authentication is None, or another type than the credential’s. A setting that equals the default does not show in the workflow at all.</source>
        <translation>Bewiesen durch den Workflow: „Authentication“ steht auf „None“ oder auf einem anderen Typ als dem des Credentials. Eine Einstellung, die der Voreinstellung entspricht, erscheint im Workflow gar nicht.</translation>
    </message>
    <message>
        <source>A wrong key. A pasted curl command leaves Authentication at None with every header typed in.</source>
        <translation>Ein falscher Schlüssel. Ein eingefügter curl-Befehl lässt „Authentication“ auf „None“, und alle Header stehen als eingetippter Text da.</translation>
    </message>
    <message>
        <source>In the node set Authentication to the service’s own type (Predefined Credential Type) where there is one, else to the right generic type, and choose the credential.</source>
        <translation>Stellen Sie im Node „Authentication“ auf den eigenen Typ des Dienstes („Predefined Credential Type“), wo es einen gibt, sonst auf den richtigen generischen Typ, und wählen Sie das Credential.</translation>
    </message>
    <message>
        <source>The node’s options name another address</source>
        <translation>Die Optionen des Nodes nennen eine andere Adresse</translation>
    </message>
    <message>
        <source>The node uses the credential’s address</source>
        <translation>Der Node verwendet die Adresse des Credentials</translation>
    </message>
    <message>
        <source>The node “{name}” has a base address in its options, which wins over the credential’s: the key goes to {url}.</source>
        <translation>Der Node „{name}“ hat in seinen Optionen eine Basisadresse, die Vorrang vor der des Credentials hat: Der Schlüssel geht an {url}.</translation>
    </message>
    <message>
        <source>Proven by the workflow, or by the address in the model’s own run.</source>
        <translation>Bewiesen durch den Workflow oder durch die Adresse im Lauf des Modells selbst.</translation>
    </message>
    <message>
        <source>A wrong key: the credential’s test asks the credential’s address and is green.</source>
        <translation>Ein falscher Schlüssel: Der Test des Credentials fragt die Adresse des Credentials und ist grün.</translation>
    </message>
    <message>
        <source>Clear the base address in the node’s options, or set it to the service that the key is for, and publish. If the other address is not yours, replace the key: it was sent there.</source>
        <translation>Leeren Sie die Basisadresse in den Optionen des Nodes, oder setzen Sie sie auf den Dienst, für den der Schlüssel bestimmt ist, und veröffentlichen Sie den Workflow. Wenn die andere Adresse nicht Ihnen gehört, ersetzen Sie den Schlüssel: Er wurde dorthin gesendet.</translation>
    </message>
    <message>
        <source>The OAuth token has expired and is not renewed</source>
        <translation>Das OAuth-Token ist abgelaufen und wird nicht erneuert</translation>
    </message>
    <message>
        <source>The OAuth token is valid</source>
        <translation>Das OAuth-Token ist gültig</translation>
    </message>
    <message>
        <source>The OAuth token of the node “{name}” is no longer accepted, and n8n could not renew it.</source>
        <translation>Das OAuth-Token des Nodes „{name}“ wird nicht mehr angenommen, und n8n konnte es nicht erneuern.</translation>
    </message>
    <message>
        <source>Proven by n8n’s words, such as “invalid_grant” or “Failed to refresh OAuth2 token”. n8n renews at a 401 only, or at the status that the credential names: a service that answers 403 or 400 is not renewed.</source>
        <translation>Bewiesen durch die Worte von n8n, etwa „invalid_grant“ oder „Failed to refresh OAuth2 token“. n8n erneuert nur bei einer 401 oder bei dem Status, den das Credential nennt: Antwortet ein Dienst mit 403 oder 400, wird nicht erneuert.</translation>
    </message>
    <message>
        <source>A wrong API key. An OAuth credential holds a token that lives for a limited time.</source>
        <translation>Ein falscher API-Schlüssel. Ein OAuth-Credential enthält ein Token, das nur begrenzte Zeit gilt.</translation>
    </message>
    <message>
        <source>Open the credential and connect it again. If it ends again after about an hour, the service gives no refresh token: ask for offline access. After about a week at Google: the app is still in testing.</source>
        <translation>Öffnen Sie das Credential und verbinden Sie es neu. Wenn es nach etwa einer Stunde wieder endet, gibt der Dienst kein Refresh-Token aus: Fordern Sie Offline-Zugriff an. Bei Google nach etwa einer Woche: Die App ist noch im Testbetrieb.</translation>
    </message>
    <message>
        <source>n8n sees another host name than the browser</source>
        <translation>n8n sieht einen anderen Hostnamen als der Browser</translation>
    </message>
    <message>
        <source>n8n sees the browser’s host name</source>
        <translation>n8n sieht den Hostnamen des Browsers</translation>
    </message>
    <message>
        <source>Behind the proxy n8n sees another host than the one in the browser’s address, and refuses the editor’s connection: “{answer}”.</source>
        <translation>Hinter dem Proxy sieht n8n einen anderen Host als den in der Adresse des Browsers und lehnt die Verbindung des Editors ab: „{answer}“.</translation>
    </message>
    <message>
        <source>Proven by “Invalid origin!” from n8n, or by “Origin header does NOT match the expected origin” in its log.</source>
        <translation>Bewiesen durch „Invalid origin!“ von n8n oder durch „Origin header does NOT match the expected origin“ in seinem Protokoll.</translation>
    </message>
    <message>
        <source>A lost network: the editor shows “Connection lost” again and again, though the sign-in works.</source>
        <translation>Ein Ausfall des Netzwerks: Der Editor zeigt immer wieder „Connection lost“, obwohl die Anmeldung funktioniert.</translation>
    </message>
    <message>
        <source>Let the proxy pass on the host name that the browser asked for, once only, and web sockets.</source>
        <translation>Lassen Sie den Proxy den Hostnamen weitergeben, den der Browser angefragt hat, und zwar nur einmal, und ebenso WebSockets.</translation>
    </message>
    <message>
        <source>http:// is used on a port that speaks https</source>
        <translation>http:// wird an einem Port verwendet, der https spricht</translation>
    </message>
    <message>
        <source>The scheme suits the port</source>
        <translation>Das Schema passt zum Port</translation>
    </message>
    <message>
        <source>{url} asks in plain HTTP, but that port speaks TLS. {right_url} answers. A key sent this way travels in the open.</source>
        <translation>{url} fragt mit unverschlüsseltem HTTP an, aber dieser Port spricht TLS. {right_url} antwortet. Ein so gesendeter Schlüssel reist offen lesbar.</translation>
    </message>
    <message>
        <source>Proven when the same port answers by the other scheme, or says “plain HTTP request was sent to HTTPS port”.</source>
        <translation>Bewiesen, wenn derselbe Port mit dem anderen Schema antwortet oder „plain HTTP request was sent to HTTPS port“ meldet.</translation>
    </message>
    <message>
        <source>A refused key or a broken proxy: the answer is 400 or a closed connection.</source>
        <translation>Ein abgelehnter Schlüssel oder ein defekter Proxy: Die Antwort ist 400 oder eine geschlossene Verbindung.</translation>
    </message>
    <message>
        <source>Use {right_url}.</source>
        <translation>Verwenden Sie {right_url}.</translation>
    </message>
    <message>
        <source>The key is sent in the wrong way</source>
        <translation>Der Schlüssel wird auf die falsche Weise gesendet</translation>
    </message>
    <message>
        <source>The key is sent as the service wants it</source>
        <translation>Der Schlüssel wird so gesendet, wie der Dienst ihn verlangt</translation>
    </message>
    <message>
        <source>{service} does not take the key in the form in which it is sent: “{answer}”.</source>
        <translation>{service} nimmt den Schlüssel in der gesendeten Form nicht an: „{answer}“.</translation>
    </message>
    <message>
        <source>Proven by the service’s own words together with a control request; the status alone proves nothing. Proven when the same key is accepted in the service’s own form.</source>
        <translation>Bewiesen durch die eigenen Worte des Dienstes zusammen mit einer Kontrollanfrage; der Status allein beweist nichts. Bewiesen, wenn derselbe Schlüssel in der eigenen Form des Dienstes angenommen wird.</translation>
    </message>
    <message>
        <source>A wrong key. fal wants “Key id:secret” and not Bearer, Anthropic “x-api-key”, ElevenLabs “xi-api-key”, Pinecone “Api-Key”.</source>
        <translation>Ein falscher Schlüssel. fal verlangt „Key id:secret“ und nicht Bearer, Anthropic „x-api-key“, ElevenLabs „xi-api-key“, Pinecone „Api-Key“.</translation>
    </message>
    <message>
        <source>Use the service’s own credential type where n8n has one. With Header Auth write the header’s name and its whole value, with the scheme; with Bearer Auth write the key alone, for n8n adds the word Bearer.</source>
        <translation>Verwenden Sie den eigenen Credential-Typ des Dienstes, wo n8n einen hat. Bei „Header Auth“ tragen Sie den Namen des Headers und seinen ganzen Wert mit dem Schema ein; bei „Bearer Auth“ tragen Sie nur den Schlüssel ein, denn n8n fügt das Wort Bearer hinzu.</translation>
    </message>
    <message>
        <source>{service} refuses the request because of where it comes from: “{answer}”.</source>
        <translation>{service} lehnt die Anfrage wegen ihrer Herkunft ab: „{answer}“.</translation>
    </message>
    <message>
        <source>Proven by the service’s own words together with a control request; the status alone proves nothing. It is likely when the key is accepted from this machine and refused from n8n; proven when the service says so (IP not authorized, IP_ADDRESS_BLOCKED, detected_unusual_activity).</source>
        <translation>Bewiesen durch die eigenen Worte des Dienstes zusammen mit einer Kontrollanfrage; der Status allein beweist nichts. Es ist wahrscheinlich, wenn der Schlüssel von diesem Rechner aus angenommen und von n8n aus abgelehnt wird; bewiesen, wenn der Dienst es sagt (IP not authorized, IP_ADDRESS_BLOCKED, detected_unusual_activity).</translation>
    </message>
    <message>
        <source>A wrong key: from your own machine it works. A page with “Just a moment” is a bot check in front of the service.</source>
        <translation>Ein falscher Schlüssel: Von Ihrem eigenen Rechner aus funktioniert er. Eine Seite mit „Just a moment“ ist eine Bot-Prüfung vor dem Dienst.</translation>
    </message>
    <message>
        <source>Put the address that n8n goes out with on the key’s allow-list, or take the list off the key. n8n Cloud goes out by several addresses.</source>
        <translation>Setzen Sie die Adresse, mit der n8n nach außen geht, auf die Liste der erlaubten Adressen des Schlüssels, oder nehmen Sie diese Liste vom Schlüssel. n8n Cloud geht mit mehreren Adressen nach außen.</translation>
    </message>
    <message>
        <source>The request goes to the wrong address of the service</source>
        <translation>Die Anfrage geht an die falsche Adresse des Dienstes</translation>
    </message>
    <message>
        <source>The request goes to the right address</source>
        <translation>Die Anfrage geht an die richtige Adresse</translation>
    </message>
    <message>
        <source>The request went to another address than the one that this key of {service} is for.</source>
        <translation>Die Anfrage ging an eine andere Adresse als die, für die dieser Schlüssel von {service} bestimmt ist.</translation>
    </message>
    <message>
        <source>Proven by the address in the execution and the same key being accepted at the service’s own address. “401 status code (no body)” from a model node makes it likely.</source>
        <translation>Bewiesen durch die Adresse in der Ausführung und dadurch, dass derselbe Schlüssel an der eigenen Adresse des Dienstes angenommen wird. „401 status code (no body)“ von einem Modell-Node macht es wahrscheinlich.</translation>
    </message>
    <message>
        <source>A wrong key. Regions, self-hosted services and services that imitate OpenAI each have an address of their own, and a key is good at one only.</source>
        <translation>Ein falscher Schlüssel. Regionen, selbst gehostete Dienste und Dienste, die OpenAI nachbilden, haben jeweils eine eigene Adresse, und ein Schlüssel gilt nur an einer davon.</translation>
    </message>
    <message>
        <source>Set the base address in the credential (and clear it in the node’s options) to the one that the service names for this key, with or without /v1 as it says.</source>
        <translation>Setzen Sie die Basisadresse im Credential (und leeren Sie sie in den Optionen des Nodes) auf diejenige, die der Dienst für diesen Schlüssel nennt, mit oder ohne /v1, wie er es angibt.</translation>
    </message>
    <message>
        <source>The request reached the service without a key</source>
        <translation>Die Anfrage erreichte den Dienst ohne Schlüssel</translation>
    </message>
    <message>
        <source>The service receives a key</source>
        <translation>Der Dienst erhält einen Schlüssel</translation>
    </message>
    <message>
        <source>{service} says that no key came: “{answer}”.</source>
        <translation>{service} meldet, dass kein Schlüssel ankam: „{answer}“.</translation>
    </message>
    <message>
        <source>Proven by the service’s own words together with a control request; the status alone proves nothing. Proven by the service’s word for a missing key, such as “Missing bearer or basic authentication in header”, “Missing Authentication header” or “No API key found in request”.</source>
        <translation>Bewiesen durch die eigenen Worte des Dienstes zusammen mit einer Kontrollanfrage; der Status allein beweist nichts. Bewiesen durch den Text des Dienstes für einen fehlenden Schlüssel, etwa „Missing bearer or basic authentication in header“, „Missing Authentication header“ oder „No API key found in request“.</translation>
    </message>
    <message>
        <source>A wrong key. At Replicate the two texts differ by one word: “a valid authentication token” is a wrong key, “an authentication token” is none.</source>
        <translation>Ein falscher Schlüssel. Bei Replicate unterscheiden sich die beiden Texte durch ein Wort: „a valid authentication token“ bedeutet einen falschen Schlüssel, „an authentication token“ gar keinen.</translation>
    </message>
    <message>
        <source>Adding an OpenAI-Project header for keys that begin with sk-proj-: that text means that no key arrived.</source>
        <translation>Einen Header OpenAI-Project für Schlüssel hinzufügen, die mit sk-proj- beginnen: Der Text bedeutet, dass kein Schlüssel ankam.</translation>
    </message>
    <message>
        <source>Blaming the chat model node of 1.100.1 for dropping the header: measured, it sends “Authorization: Bearer”.</source>
        <translation>Annehmen, der Chat-Modell-Node von 1.100.1 lasse den Header weg: Gemessen sendet er „Authorization: Bearer“.</translation>
    </message>
    <message>
        <source>Look into the node: the authentication must be set to the credential, and the credential must hold the key in the right field. If both are right, look for a proxy or a redirect on the way out.</source>
        <translation>Sehen Sie im Node nach: Die Authentifizierung muss auf das Credential eingestellt sein, und das Credential muss den Schlüssel im richtigen Feld enthalten. Wenn beides stimmt, suchen Sie nach einem Proxy oder einer Weiterleitung auf dem Weg nach außen.</translation>
    </message>
    <message>
        <source>The service itself has a failure</source>
        <translation>Der Dienst selbst hat eine Störung</translation>
    </message>
    <message>
        <source>The service has no failure</source>
        <translation>Der Dienst hat keine Störung</translation>
    </message>
    <message>
        <source>{service} answers {status}: it fails itself, whatever the key is.</source>
        <translation>{service} antwortet mit {status}: Der Dienst selbst versagt, gleich welcher Schlüssel verwendet wird.</translation>
    </message>
    <message>
        <source>{service} does not answer at all, with or without a key.</source>
        <translation>{service} antwortet überhaupt nicht, weder mit noch ohne Schlüssel.</translation>
    </message>
    <message>
        <source>Proven by the service’s own 5xx, or by no answer at all, with the same result for a request without a key.</source>
        <translation>Bewiesen durch eine 5xx des Dienstes selbst oder durch eine ausbleibende Antwort, mit demselben Ergebnis für eine Anfrage ohne Schlüssel.</translation>
    </message>
    <message>
        <source>A wrong key. Some services answer with 401 while their login has a failure; their status page tells.</source>
        <translation>Ein falscher Schlüssel. Manche Dienste antworten mit 401, während ihre Anmeldung gestört ist; ihre Statusseite gibt Auskunft.</translation>
    </message>
    <message>
        <source>Look at the service’s status page and run again later. In the node, turn on “Retry On Fail”.</source>
        <translation>Sehen Sie auf der Statusseite des Dienstes nach und führen Sie den Workflow später noch einmal aus. Schalten Sie im Node „Retry On Fail“ ein.</translation>
    </message>
    <message>
        <source>The key stands in the wrong field of the credential</source>
        <translation>Der Schlüssel steht im falschen Feld des Credentials</translation>
    </message>
    <message>
        <source>The key stands in the right field</source>
        <translation>Der Schlüssel steht im richtigen Feld</translation>
    </message>
    <message>
        <source>{service} got something else where it expected the key: “{answer}”.</source>
        <translation>{service} erhielt etwas anderes, wo der Dienst den Schlüssel erwartete: „{answer}“.</translation>
    </message>
    <message>
        <source>Proven by the service’s own words together with a control request; the status alone proves nothing. Proven when the same key is accepted once it stands in its own field. fal’s “No user found for Key ID and Secret” is one such text, but a wrong half gives it too.</source>
        <translation>Bewiesen durch die eigenen Worte des Dienstes zusammen mit einer Kontrollanfrage; der Status allein beweist nichts. Bewiesen, wenn derselbe Schlüssel angenommen wird, sobald er in seinem eigenen Feld steht. „No user found for Key ID and Secret“ von fal ist ein solcher Text, aber auch eine falsche Hälfte führt zu ihm.</translation>
    </message>
    <message>
        <source>A wrong key. A pair of id and secret, a signing secret or an account id is easily put into the field for the key.</source>
        <translation>Ein falscher Schlüssel. Ein Paar aus ID und Secret, ein Signaturgeheimnis oder eine Konto-ID gerät leicht in das Feld für den Schlüssel.</translation>
    </message>
    <message>
        <source>Open the credential and put each part into its own field; compare with the names on the service’s page.</source>
        <translation>Öffnen Sie das Credential und tragen Sie jeden Teil in sein eigenes Feld ein; vergleichen Sie mit den Namen auf der Seite des Dienstes.</translation>
    </message>
    <message>
        <source>The service’s key is valid but may not do this</source>
        <translation>Der Schlüssel des Dienstes ist gültig, darf dies aber nicht</translation>
    </message>
    <message>
        <source>The key is not restricted for this</source>
        <translation>Der Schlüssel ist dafür nicht eingeschränkt</translation>
    </message>
    <message>
        <source>{service} knows the key and forbids this request: “{answer}”. The key lacks a permission.</source>
        <translation>{service} kennt den Schlüssel und verbietet diese Anfrage: „{answer}“. Dem Schlüssel fehlt eine Berechtigung.</translation>
    </message>
    <message>
        <source>Proven by the service’s own words together with a control request; the status alone proves nothing. It is proven when the service names what is missing, or when the key is accepted for one thing and refused for another.</source>
        <translation>Bewiesen durch die eigenen Worte des Dienstes zusammen mit einer Kontrollanfrage; der Status allein beweist nichts. Es ist bewiesen, wenn der Dienst nennt, was fehlt, oder wenn der Schlüssel für das eine angenommen und für das andere abgelehnt wird.</translation>
    </message>
    <message>
        <source>A wrong key: some services answer a missing permission with 401, ElevenLabs with “missing_permissions”, OpenAI with “Missing scopes”. A new key with the same permissions fails again.</source>
        <translation>Ein falscher Schlüssel: Manche Dienste antworten auf eine fehlende Berechtigung mit 401, ElevenLabs mit „missing_permissions“, OpenAI mit „Missing scopes“. Ein neuer Schlüssel mit denselben Berechtigungen scheitert wieder.</translation>
    </message>
    <message>
        <source>Making a new key with the same permissions.</source>
        <translation>Einen neuen Schlüssel mit denselben Berechtigungen erstellen.</translation>
    </message>
    <message>
        <source>The key belongs to another organisation or project</source>
        <translation>Der Schlüssel gehört zu einer anderen Organisation oder einem anderen Projekt</translation>
    </message>
    <message>
        <source>Organisation and project fit the key</source>
        <translation>Organisation und Projekt passen zum Schlüssel</translation>
    </message>
    <message>
        <source>{service} says that the key does not belong to the organisation or project that was sent with it: “{answer}”.</source>
        <translation>{service} meldet, dass der Schlüssel nicht zu der Organisation oder dem Projekt gehört, die mit ihm gesendet wurden: „{answer}“.</translation>
    </message>
    <message>
        <source>Proven by the service’s own words together with a control request; the status alone proves nothing. OpenAI says “OpenAI-Organization header should match organization for API key”, with the code mismatched_organization.</source>
        <translation>Bewiesen durch die eigenen Worte des Dienstes zusammen mit einer Kontrollanfrage; der Status allein beweist nichts. OpenAI meldet „OpenAI-Organization header should match organization for API key“ mit dem Code mismatched_organization.</translation>
    </message>
    <message>
        <source>A wrong key: it works as soon as the organisation is left out. The value may come from n8n’s own environment (OPENAI_ORG_ID, OPENAI_PROJECT_ID) and not from the credential.</source>
        <translation>Ein falscher Schlüssel: Er funktioniert, sobald die Organisation weggelassen wird. Der Wert kann aus der eigenen Umgebung von n8n stammen (OPENAI_ORG_ID, OPENAI_PROJECT_ID) und nicht aus dem Credential.</translation>
    </message>
    <message>
        <source>Clear the organisation field of the credential, or use the key of that organisation or project.</source>
        <translation>Leeren Sie das Organisationsfeld des Credentials, oder verwenden Sie den Schlüssel dieser Organisation oder dieses Projekts.</translation>
    </message>
    <message>
        <source>The plan or the credit does not allow it</source>
        <translation>Der Tarif oder das Guthaben erlaubt es nicht</translation>
    </message>
    <message>
        <source>Plan and credit allow it</source>
        <translation>Tarif und Guthaben erlauben es</translation>
    </message>
    <message>
        <source>{service} knows the key and refuses for its plan, quota or credit: “{answer}”.</source>
        <translation>{service} kennt den Schlüssel und lehnt wegen des Tarifs, des Kontingents oder des Guthabens ab: „{answer}“.</translation>
    </message>
    <message>
        <source>Proven by the service’s own words together with a control request; the status alone proves nothing. Words such as insufficient_quota, invalid_subscription, or the status 402, decide.</source>
        <translation>Bewiesen durch die eigenen Worte des Dienstes zusammen mit einer Kontrollanfrage; der Status allein beweist nichts. Wörter wie insufficient_quota oder invalid_subscription oder der Status 402 entscheiden.</translation>
    </message>
    <message>
        <source>A wrong key or a rate limit. A 429 may be either: insufficient_quota does not go away by waiting.</source>
        <translation>Ein falscher Schlüssel oder eine Ratenbegrenzung. Eine 429 kann beides sein: insufficient_quota verschwindet nicht durch Warten.</translation>
    </message>
    <message>
        <source>Making a new key in the same account.</source>
        <translation>Einen neuen Schlüssel im selben Konto erstellen.</translation>
    </message>
    <message>
        <source>Look at plan, credit and limits on the service’s page. A new key of the same account changes nothing.</source>
        <translation>Prüfen Sie Tarif, Guthaben und Limits auf der Seite des Dienstes. Ein neuer Schlüssel desselben Kontos ändert nichts.</translation>
    </message>
    <message>
        <source>A redirect loses the key on its way</source>
        <translation>Eine Weiterleitung verliert den Schlüssel unterwegs</translation>
    </message>
    <message>
        <source>No redirect loses the key</source>
        <translation>Keine Weiterleitung verliert den Schlüssel</translation>
    </message>
    <message>
        <source>The address that the node calls redirects to another host, and the key is not sent on to it.</source>
        <translation>Die Adresse, die der Node aufruft, leitet auf einen anderen Host weiter, und der Schlüssel wird dorthin nicht mitgesendet.</translation>
    </message>
    <message>
        <source>Proven by the redirect and the refusal at its end. Measured: an Authorization header typed into the node is dropped at another host; a credential’s is sent on only where the node’s option allows it, which HTTP Request 4.4 and later does not by default.</source>
        <translation>Bewiesen durch die Weiterleitung und die Ablehnung an ihrem Ende. Gemessen: Ein Authorization-Header, der im Node eingetippt ist, entfällt bei einem anderen Host; der eines Credentials wird nur mitgesendet, wenn die Option des Nodes es erlaubt, und das ist ab HTTP Request 4.4 nicht die Voreinstellung.</translation>
    </message>
    <message>
        <source>A wrong key: at the final address it is accepted.</source>
        <translation>Ein falscher Schlüssel: Unter der endgültigen Adresse wird er angenommen.</translation>
    </message>
    <message>
        <source>Write the final address into the node. Turn on sending credentials to other hosts only if you trust where the redirect leads.</source>
        <translation>Tragen Sie die endgültige Adresse in den Node ein. Lassen Sie das Senden von Credentials an andere Hosts nur zu, wenn Sie dem Ziel der Weiterleitung vertrauen.</translation>
    </message>
    <message>
        <source>The service does not accept the key</source>
        <translation>Der Dienst nimmt den Schlüssel nicht an</translation>
    </message>
    <message>
        <source>The service accepts the key</source>
        <translation>Der Dienst nimmt den Schlüssel an</translation>
    </message>
    <message>
        <source>{service} refuses the key: “{answer}”. It arrived, and the service does not know it or has withdrawn it.</source>
        <translation>{service} lehnt den Schlüssel ab: „{answer}“. Er ist angekommen, aber der Dienst kennt ihn nicht oder hat ihn zurückgezogen.</translation>
    </message>
    <message>
        <source>Proven by the service’s own words together with a control request; the status alone proves nothing. With the service’s word for an unknown key, while a broken key is refused alike and a request without one is answered otherwise, it is proven; with a bare 401 it is only possible.</source>
        <translation>Bewiesen durch die eigenen Worte des Dienstes zusammen mit einer Kontrollanfrage; der Status allein beweist nichts. Nennt der Dienst den Schlüssel unbekannt, lehnt er einen verfälschten Schlüssel ebenso ab und antwortet er auf eine Anfrage ohne Schlüssel anders, so ist es bewiesen; bei einer bloßen 401 ist es nur möglich.</translation>
    </message>
    <message>
        <source>A restricted key, which many services answer with 401 too: read the text. A few, such as Gemini and xAI, answer an unknown key with 400.</source>
        <translation>Ein eingeschränkter Schlüssel, auf den viele Dienste ebenfalls mit 401 antworten: Lesen Sie den Text. Einige wenige, etwa Gemini und xAI, antworten auf einen unbekannten Schlüssel mit 400.</translation>
    </message>
    <message>
        <source>Deleting the credential and making a new one: the new one has another id, and the nodes that used the old one are left without.</source>
        <translation>Das Credential löschen und neu anlegen: Das neue hat eine andere ID, und die Nodes, die das alte benutzt haben, stehen ohne Credential da.</translation>
    </message>
    <message>
        <source>A firewall or bot check turns the request away</source>
        <translation>Eine Firewall oder Bot-Prüfung weist die Anfrage ab</translation>
    </message>
    <message>
        <source>No firewall turns the request away</source>
        <translation>Keine Firewall weist die Anfrage ab</translation>
    </message>
    <message>
        <source>Something in front of n8n turns the request at {url} away. n8n was not reached.</source>
        <translation>Etwas vor n8n weist die Anfrage unter {url} ab. n8n wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>{server} answers {status} at {url}, and these words are not n8n’s: the request was turned away before n8n.</source>
        <translation>{server} antwortet unter {url} mit {status}, und diese Worte stammen nicht von n8n: Die Anfrage wurde vor n8n abgewiesen.</translation>
    </message>
    <message>
        <source>{url} answers with a check for browsers. A program cannot pass it, so the request never reached n8n.</source>
        <translation>{url} antwortet mit einer Prüfung für Browser. Ein Programm kann sie nicht bestehen, also hat die Anfrage n8n nie erreicht.</translation>
    </message>
    <message>
        <source>Proven by an answer that n8n did not write. A Server header alone says nothing, for a proxy adds it to n8n’s answers too; the body decides.</source>
        <translation>Bewiesen durch eine Antwort, die nicht von n8n stammt. Ein Server-Header allein sagt nichts, denn ein Proxy fügt ihn auch den Antworten von n8n hinzu; entscheidend ist der Inhalt der Antwort.</translation>
    </message>
    <message>
        <source>A 403 of n8n, which says “Forbidden” in JSON and means a missing scope.</source>
        <translation>Eine 403 von n8n: Sie enthält „Forbidden“ als JSON und bedeutet, dass ein Scope fehlt.</translation>
    </message>
    <message>
        <source>Let requests to /api/v1 with an API key pass the firewall or bot check, best only from the addresses that need it. Look whether this address was banned.</source>
        <translation>Lassen Sie Anfragen an /api/v1 mit einem API-Schlüssel durch die Firewall oder Bot-Prüfung, am besten nur von den Adressen, die es brauchen. Prüfen Sie, ob diese Adresse gesperrt wurde.</translation>
    </message>
    <message>
        <source>The proxy cannot reach n8n</source>
        <translation>Der Proxy erreicht n8n nicht</translation>
    </message>
    <message>
        <source>The proxy reaches n8n</source>
        <translation>Der Proxy erreicht n8n</translation>
    </message>
    <message>
        <source>The proxy at {url} answers {status}: it could not get an answer from n8n.</source>
        <translation>Der Proxy unter {url} antwortet mit {status}: Er hat von n8n keine Antwort bekommen.</translation>
    </message>
    <message>
        <source>Proven by a 502, 503 or 504 that n8n did not write.</source>
        <translation>Bewiesen durch eine 502, 503 oder 504, die nicht von n8n stammt.</translation>
    </message>
    <message>
        <source>A refused key: it was not looked at. From 2.39 on a wrong encryption key shows itself like this, for n8n does not start.</source>
        <translation>Ein abgelehnter Schlüssel: Er wurde gar nicht geprüft. Ab 2.39 zeigt sich auch ein falscher Verschlüsselungsschlüssel so, denn n8n startet dann nicht.</translation>
    </message>
    <message>
        <source>See whether n8n runs and what its log says, then whether the proxy’s target is right: inside a container, 127.0.0.1 is the proxy’s own container.</source>
        <translation>Prüfen Sie, ob n8n läuft und was in seinem Protokoll steht, danach, ob das Ziel des Proxys stimmt: In einem Container ist 127.0.0.1 der eigene Container des Proxys.</translation>
    </message>
    <message>
        <source>The proxy puts another key in place of yours</source>
        <translation>Der Proxy setzt einen anderen Schlüssel an die Stelle Ihres Schlüssels</translation>
    </message>
    <message>
        <source>The proxy leaves the key as it is</source>
        <translation>Der Proxy lässt den Schlüssel unverändert</translation>
    </message>
    <message>
        <source>Something on the way to {url} sets the key’s header itself, so that n8n sees another key than yours.</source>
        <translation>Etwas auf dem Weg zu {url} setzt den Header des Schlüssels selbst, sodass n8n einen anderen Schlüssel sieht als Ihren.</translation>
    </message>
    <message>
        <source>A request without any key, through {url}, is answered as if it had one: “{answer}”. Something on the way adds a key.</source>
        <translation>Eine Anfrage ganz ohne Schlüssel wird über {url} beantwortet, als hätte sie einen: „{answer}“. Etwas auf dem Weg fügt einen Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>Through {url} the key is refused; the same instance accepts it at {direct}. Something on the way changes it.</source>
        <translation>Über {url} wird der Schlüssel abgelehnt; dieselbe Instanz nimmt ihn unter {direct} an. Etwas auf dem Weg ändert ihn.</translation>
    </message>
    <message>
        <source>In {file}, line {line}, the proxy’s configuration sets the key’s header itself.</source>
        <translation>In {file}, Zeile {line}, setzt die Konfiguration des Proxys den Header des Schlüssels selbst.</translation>
    </message>
    <message>
        <source>n8n refuses the key through {url} (“{answer}”) and accepts the same key at {direct}, and both addresses show the same release: something on the way changes the key.</source>
        <translation>n8n lehnt den Schlüssel über {url} ab („{answer}“) und nimmt denselben Schlüssel unter {direct} an, und beide Adressen zeigen dieselbe Version: Etwas auf dem Weg ändert den Schlüssel.</translation>
    </message>
    <message>
        <source>Proven when a request without a key is answered as if it had one, when the same instance accepts the key directly and refuses it through the proxy, or by the proxy’s own configuration.</source>
        <translation>Bewiesen, wenn eine Anfrage ohne Schlüssel beantwortet wird, als hätte sie einen, wenn dieselbe Instanz den Schlüssel direkt annimmt und über den Proxy ablehnt, oder durch die Konfiguration des Proxys selbst.</translation>
    </message>
    <message>
        <source>A deleted key: n8n answers “unauthorized”, for it sees the proxy’s old key.</source>
        <translation>Ein gelöschter Schlüssel: n8n antwortet „unauthorized“, denn es sieht den alten Schlüssel des Proxys.</translation>
    </message>
    <message>
        <source>In the proxy, remove the line that sets X-N8N-API-KEY, or put today’s key there if that was meant. A key in a proxy lets everybody in who reaches it.</source>
        <translation>Entfernen Sie im Proxy die Zeile, die X-N8N-API-KEY setzt, oder tragen Sie dort den heutigen Schlüssel ein, falls das so gewollt war. Ein Schlüssel im Proxy lässt jeden ein, der den Proxy erreicht.</translation>
    </message>
    <message>
        <source>The proxy asks for a login of its own</source>
        <translation>Der Proxy verlangt eine eigene Anmeldung</translation>
    </message>
    <message>
        <source>No proxy asks for a login of its own</source>
        <translation>Kein Proxy verlangt eine eigene Anmeldung</translation>
    </message>
    <message>
        <source>The 401 at {url} is not in n8n’s words: something in front of it asks for a login. n8n was not reached.</source>
        <translation>Die 401 unter {url} hat nicht den Wortlaut von n8n: Etwas davor verlangt eine Anmeldung. n8n wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>The 401 at {url} comes from something in front of n8n that asks for a login of its own (“{realm}”). n8n was not reached.</source>
        <translation>Die 401 unter {url} kommt von etwas vor n8n, das eine eigene Anmeldung verlangt („{realm}“). n8n wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>{url} sends the caller to a sign-in page, {location}. The key never reached n8n.</source>
        <translation>{url} schickt den Aufrufer auf eine Anmeldeseite, {location}. Der Schlüssel hat n8n nie erreicht.</translation>
    </message>
    <message>
        <source>{url} answers with a sign-in page that is not n8n’s. The key never reached n8n.</source>
        <translation>{url} antwortet mit einer Anmeldeseite, die nicht von n8n stammt. Der Schlüssel hat n8n nie erreicht.</translation>
    </message>
    <message>
        <source>In {file}, line {line}, the proxy’s configuration asks for a login of its own.</source>
        <translation>In {file}, Zeile {line}, verlangt die Konfiguration des Proxys eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>Proven by the answer itself: a WWW-Authenticate header, which n8n never sends on /api and /rest, a redirect to a sign-in page, or such a page.</source>
        <translation>Bewiesen durch die Antwort selbst: ein WWW-Authenticate-Header, den n8n unter /api und /rest nie sendet, eine Weiterleitung auf eine Anmeldeseite oder eine solche Seite.</translation>
    </message>
    <message>
        <source>A refused API key. n8n’s own refusal is a short JSON text.</source>
        <translation>Ein abgelehnter API-Schlüssel. Wenn n8n selbst ablehnt, kommt ein kurzer JSON-Text.</translation>
    </message>
    <message>
        <source>Making a new API key: the proxy does not look at it.</source>
        <translation>Einen neuen API-Schlüssel erstellen: Der Proxy beachtet ihn nicht.</translation>
    </message>
    <message>
        <source>Setting N8N_BASIC_AUTH_* variables: n8n 1.0 removed them.</source>
        <translation>N8N_BASIC_AUTH_*-Variablen setzen: n8n 1.0 hat sie abgeschafft.</translation>
    </message>
    <message>
        <source>Let /api/v1 pass without the proxy’s login, for n8n guards it by the API key. Or send the proxy’s login or access token along with the key.</source>
        <translation>Lassen Sie /api/v1 ohne die Anmeldung des Proxys durch, denn n8n schützt diesen Pfad mit dem API-Schlüssel. Oder senden Sie die Anmeldung oder das Zugriffstoken des Proxys zusammen mit dem Schlüssel.</translation>
    </message>
    <message>
        <source>The proxy leads to another n8n</source>
        <translation>Der Proxy führt zu einem anderen n8n</translation>
    </message>
    <message>
        <source>The address leads to the right n8n</source>
        <translation>Die Adresse führt zum richtigen n8n</translation>
    </message>
    <message>
        <source>Through {url} another n8n answers than directly. A key is good on one instance only.</source>
        <translation>Über {url} antwortet ein anderes n8n als direkt. Ein Schlüssel gilt nur auf einer Instanz.</translation>
    </message>
    <message>
        <source>Through {url} another n8n answers than at the direct address: their instance ids differ. A key is good on one instance only.</source>
        <translation>Über {url} antwortet ein anderes n8n als unter der direkten Adresse: Die Instanz-IDs unterscheiden sich. Ein Schlüssel gilt nur auf einer Instanz.</translation>
    </message>
    <message>
        <source>Through {url} n8n {version} answers, directly n8n {other_version}: these are two instances.</source>
        <translation>Über {url} antwortet n8n {version}, direkt n8n {other_version}: Das sind zwei Instanzen.</translation>
    </message>
    <message>
        <source>The key is accepted directly and unknown through {url}: most likely another n8n answers there.</source>
        <translation>Der Schlüssel wird direkt angenommen und ist über {url} unbekannt: Sehr wahrscheinlich antwortet dort ein anderes n8n.</translation>
    </message>
    <message>
        <source>Proven when the instance ids or the versions differ. When only the key’s fate differs it is likely: a changed header would look the same.</source>
        <translation>Bewiesen, wenn sich die Instanz-IDs oder die Versionen unterscheiden. Wird nur der Schlüssel verschieden behandelt, ist es wahrscheinlich: Ein geänderter Header sähe genauso aus.</translation>
    </message>
    <message>
        <source>A deleted key. It is alive on the other instance.</source>
        <translation>Ein gelöschter Schlüssel. Auf der anderen Instanz ist er gültig.</translation>
    </message>
    <message>
        <source>Point the proxy to the instance that you mean, and look for an old container, a second stack or a staging host behind that name.</source>
        <translation>Richten Sie den Proxy auf die gemeinte Instanz, und suchen Sie hinter diesem Namen nach einem alten Container, einem zweiten Stack oder einem Staging-Host.</translation>
    </message>
    <message>
        <source>The proxy keeps serving an old 401</source>
        <translation>Der Proxy liefert weiter eine alte 401</translation>
    </message>
    <message>
        <source>The answer is not a kept one</source>
        <translation>Die Antwort ist nicht zwischengespeichert</translation>
    </message>
    <message>
        <source>The 401 at {url} is a stored answer: with another query the same path accepts the key.</source>
        <translation>Die 401 unter {url} ist eine gespeicherte Antwort: Mit anderen Query-Parametern nimmt derselbe Pfad den Schlüssel an.</translation>
    </message>
    <message>
        <source>In {file}, line {line}, the proxy’s configuration stores refusals as well.</source>
        <translation>In {file}, Zeile {line}, speichert die Konfiguration des Proxys auch Ablehnungen.</translation>
    </message>
    <message>
        <source>Proven when the refusal stays for one address and goes away with another query. Age and X-Cache headers in the answer support it.</source>
        <translation>Bewiesen, wenn die Ablehnung bei der einen Adresse bleibt und mit anderen Query-Parametern verschwindet. Die Header Age und X-Cache in der Antwort stützen das.</translation>
    </message>
    <message>
        <source>A refused key, or n8n remembering it: n8n looks every key up anew, with no cache.</source>
        <translation>Ein abgelehnter Schlüssel, oder dass n8n ihn sich gemerkt hat: n8n schlägt jeden Schlüssel neu nach, ohne Zwischenspeicher.</translation>
    </message>
    <message>
        <source>Making a new key: the stored answer stays until it expires.</source>
        <translation>Einen neuen Schlüssel erstellen: Die gespeicherte Antwort bleibt, bis sie abläuft.</translation>
    </message>
    <message>
        <source>Restarting n8n: the stored answer is in the proxy.</source>
        <translation>n8n neu starten: Die gespeicherte Antwort liegt im Proxy.</translation>
    </message>
    <message>
        <source>Keep the proxy from storing answers under /api/, or at least refusals and answers to requests that carry a key; then empty its cache.</source>
        <translation>Sorgen Sie dafür, dass der Proxy unter /api/ keine Antworten speichert, zumindest keine Ablehnungen und keine Antworten auf Anfragen mit Schlüssel; leeren Sie dann seinen Zwischenspeicher.</translation>
    </message>
    <message>
        <source>The proxy drops the X-N8N-API-KEY header</source>
        <translation>Der Proxy entfernt den Header X-N8N-API-KEY</translation>
    </message>
    <message>
        <source>The key’s header reaches n8n</source>
        <translation>Der Header des Schlüssels erreicht n8n</translation>
    </message>
    <message>
        <source>Through {url} n8n says “{answer}” to a request that carried the header: something on the way dropped it.</source>
        <translation>Über {url} antwortet n8n „{answer}“ auf eine Anfrage, die den Header enthielt: Etwas auf dem Weg hat ihn entfernt.</translation>
    </message>
    <message>
        <source>Through {url} n8n says that the header is missing from a request that carried it; at {direct} the same request is accepted.</source>
        <translation>Über {url} meldet n8n, dass der Header fehlt, obwohl die Anfrage ihn enthielt; unter {direct} wird dieselbe Anfrage angenommen.</translation>
    </message>
    <message>
        <source>In {file}, line {line}, the proxy’s configuration removes the key’s header before n8n.</source>
        <translation>In {file}, Zeile {line}, entfernt die Konfiguration des Proxys den Header des Schlüssels vor n8n.</translation>
    </message>
    <message>
        <source>Proven by n8n’s “&apos;X-N8N-API-KEY&apos; header required” to a request that carried it, by the direct address accepting it, or by the proxy’s own configuration. Where n8n says only “Unauthorized” it needs one of the other two.</source>
        <translation>Bewiesen, wenn n8n auf eine Anfrage mit dem Header „&apos;X-N8N-API-KEY&apos; header required“ antwortet, wenn die direkte Adresse sie annimmt, oder durch die Konfiguration des Proxys selbst. Sagt n8n nur „Unauthorized“, braucht es einen der beiden anderen Belege.</translation>
    </message>
    <message>
        <source>A wrong key. The proxies nginx, HAProxy, Caddy and Apache forward the header in their plain set-up; it is lost only by a line that says so, or where a name has underscores.</source>
        <translation>Ein falscher Schlüssel. Die Proxys nginx, HAProxy, Caddy und Apache reichen den Header in ihrer Grundeinstellung weiter; verloren geht er nur durch eine Zeile, die das vorgibt, oder wenn ein Name Unterstriche enthält.</translation>
    </message>
    <message>
        <source>Expecting it of every proxy: the four tested forward the header unless told otherwise.</source>
        <translation>Das bei jedem Proxy vermuten: Die vier getesteten reichen den Header weiter, solange nichts anderes eingestellt ist.</translation>
    </message>
    <message>
        <source>Making a new key: the header is lost whatever it holds.</source>
        <translation>Einen neuen Schlüssel erstellen: Der Header geht verloren, egal was er enthält.</translation>
    </message>
    <message>
        <source>Renaming the header with underscores: nginx drops such names by default, and n8n does not read them.</source>
        <translation>Den Header mit Unterstrichen schreiben: nginx verwirft solche Namen in der Voreinstellung, und n8n liest sie nicht.</translation>
    </message>
    <message>
        <source>In the proxy’s part that leads to n8n, remove the line that empties or deletes the header.</source>
        <translation>Entfernen Sie in dem Abschnitt des Proxys, der zu n8n führt, die Zeile, die den Header leert oder löscht.</translation>
    </message>
    <message>
        <source>The proxy changes the path wrongly</source>
        <translation>Der Proxy ändert den Pfad falsch</translation>
    </message>
    <message>
        <source>The path reaches n8n as it should</source>
        <translation>Der Pfad erreicht n8n so, wie er soll</translation>
    </message>
    <message>
        <source>The path that reaches n8n through {url} is not the one that n8n serves.</source>
        <translation>Der Pfad, der über {url} bei n8n ankommt, ist nicht der, den n8n bedient.</translation>
    </message>
    <message>
        <source>{path} was asked, and n8n saw {value}: the proxy cuts off a part of the path that n8n needs.</source>
        <translation>Aufgerufen wurde {path}, und n8n hat {value} gesehen: Der Proxy schneidet einen Teil des Pfads ab, den n8n braucht.</translation>
    </message>
    <message>
        <source>{path} was asked, and n8n saw the whole of it, with a prefix that it does not serve. The proxy has to take it off.</source>
        <translation>Aufgerufen wurde {path}, und n8n hat den ganzen Pfad gesehen, mit einem Präfix, das es nicht bedient. Der Proxy muss es entfernen.</translation>
    </message>
    <message>
        <source>In {file}, line {line}, the proxy’s configuration changes the path in a way that n8n does not expect.</source>
        <translation>In {file}, Zeile {line}, ändert die Konfiguration des Proxys den Pfad so, wie n8n es nicht erwartet.</translation>
    </message>
    <message>
        <source>What answers {path} at {url} is not n8n’s API: the path does not reach n8n as it was asked.</source>
        <translation>Was unter {url} auf {path} antwortet, ist nicht die API von n8n: Der Pfad kommt nicht so bei n8n an, wie er aufgerufen wurde.</translation>
    </message>
    <message>
        <source>Proven when n8n names the path that it saw (“Cannot GET …”), or when the key is accepted with the other form of the path.</source>
        <translation>Bewiesen, wenn n8n den Pfad nennt, den es gesehen hat („Cannot GET …“), oder wenn der Schlüssel bei der anderen Form des Pfads angenommen wird.</translation>
    </message>
    <message>
        <source>A disabled API or a wrong address. N8N_PATH changes only the editor’s own links: the server is not mounted under it, so the proxy must take the prefix off.</source>
        <translation>Eine deaktivierte API oder eine falsche Adresse. N8N_PATH ändert nur die eigenen Links des Editors: Der Server selbst liegt nicht unter diesem Pfad, also muss der Proxy das Präfix entfernen.</translation>
    </message>
    <message>
        <source>Pass /api/v1 on unchanged. If n8n lives under a prefix, let the proxy take that prefix off, and only that.</source>
        <translation>Reichen Sie /api/v1 unverändert weiter. Liegt n8n unter einem Präfix, lassen Sie den Proxy dieses Präfix entfernen, und nur dieses.</translation>
    </message>
    <message>
        <source>The public API is disabled on this instance</source>
        <translation>Die öffentliche API ist auf dieser Instanz deaktiviert</translation>
    </message>
    <message>
        <source>The public API is enabled</source>
        <translation>Die öffentliche API ist aktiviert</translation>
    </message>
    <message>
        <source>n8n answers at this address, but {url} is 404 “Cannot GET”: its public API is disabled.</source>
        <translation>n8n antwortet unter dieser Adresse, aber {url} ergibt 404 „Cannot GET“: Seine öffentliche API ist deaktiviert.</translation>
    </message>
    <message>
        <source>n8n’s settings say that its public API is disabled. Every key is refused then.</source>
        <translation>Laut den Einstellungen von n8n ist seine öffentliche API deaktiviert. Dann wird jeder Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>The settings, read with the editor’s login, say that the public API is disabled. From 2.36 on n8n then answers 401 to every key, as if it did not know it.</source>
        <translation>Laut den Einstellungen, gelesen mit der Anmeldung des Editors, ist die öffentliche API deaktiviert. Ab 2.36 antwortet n8n dann auf jeden Schlüssel mit 401, als würde es ihn nicht kennen.</translation>
    </message>
    <message>
        <source>In {file}, line {line}, N8N_PUBLIC_API_DISABLED is on. With it n8n accepts no key.</source>
        <translation>In {file}, Zeile {line}, ist N8N_PUBLIC_API_DISABLED eingeschaltet. Damit nimmt n8n keinen Schlüssel an.</translation>
    </message>
    <message>
        <source>Proven by n8n’s settings, by the environment, or, up to 2.35, by 404 “Cannot GET” under /api/v1 where the rest of n8n answers. From 2.36 on the answers to the key cannot prove it.</source>
        <translation>Bewiesen durch die Einstellungen von n8n, durch die Umgebung oder, bis 2.35, durch 404 „Cannot GET“ unter /api/v1, während das übrige n8n antwortet. Ab 2.36 können die Antworten auf den Schlüssel es nicht beweisen.</translation>
    </message>
    <message>
        <source>A deleted key: from 2.36 on both are answered alike. The API’s documentation at /api/v1/docs/ opens in both cases and proves nothing.</source>
        <translation>Ein gelöschter Schlüssel: Ab 2.36 ist die Antwort in beiden Fällen gleich. Die Dokumentation der API unter /api/v1/docs/ öffnet sich in beiden Fällen und beweist nichts.</translation>
    </message>
    <message>
        <source>Making a new key: while the API is disabled no key is accepted.</source>
        <translation>Einen neuen Schlüssel erstellen: Solange die API deaktiviert ist, wird kein Schlüssel angenommen.</translation>
    </message>
    <message>
        <source>docker restart after the change: the container keeps its old environment.</source>
        <translation>docker restart nach der Änderung: Der Container behält seine alte Umgebung.</translation>
    </message>
    <message>
        <source>Remove N8N_PUBLIC_API_DISABLED or set it to false, and re-create the container. On a trial of n8n Cloud the API is not included.</source>
        <translation>Entfernen Sie N8N_PUBLIC_API_DISABLED oder setzen Sie es auf false, und erstellen Sie den Container neu. In der Testphase von n8n Cloud ist die API nicht enthalten.</translation>
    </message>
    <message>
        <source>Production runs an older version of the workflow</source>
        <translation>In der Produktion läuft eine ältere Version des Workflows</translation>
    </message>
    <message>
        <source>The published version is the newest</source>
        <translation>Die veröffentlichte Version ist die neueste</translation>
    </message>
    <message>
        <source>The published version of the workflow “{name}” is older than its draft: production still runs the old nodes.</source>
        <translation>Die veröffentlichte Version des Workflows „{name}“ ist älter als sein Entwurf: In der Produktion laufen noch die alten Nodes.</translation>
    </message>
    <message>
        <source>Proven when the ids of draft and published version differ and so do the nodes in question.</source>
        <translation>Bewiesen, wenn sich die IDs von Entwurf und veröffentlichter Version unterscheiden und die betreffenden Nodes ebenfalls.</translation>
    </message>
    <message>
        <source>A stale credential. A credential changed in place works at once; choosing another one in a node, or changing a typed header, needs publishing.</source>
        <translation>Ein veraltetes Credential. Ein Credential, dessen Inhalt geändert wird, wirkt sofort; wer im Node ein anderes wählt oder einen eingetippten Header ändert, muss veröffentlichen.</translation>
    </message>
    <message>
        <source>Restarting n8n: it starts the same published version.</source>
        <translation>n8n neu starten: Es startet dieselbe veröffentlichte Version.</translation>
    </message>
    <message>
        <source>Publish the workflow. Before 1.123 saving an active workflow is enough.</source>
        <translation>Veröffentlichen Sie den Workflow. Vor 1.123 genügt es, einen aktiven Workflow zu speichern.</translation>
    </message>
    <message>
        <source>Too many requests: the caller is slowed down</source>
        <translation>Zu viele Anfragen: Der Aufrufer wird gebremst</translation>
    </message>
    <message>
        <source>The caller is not slowed down</source>
        <translation>Der Aufrufer wird nicht gebremst</translation>
    </message>
    <message>
        <source>{url} answers 429: too many requests came in a short time. The check stopped here so as not to add to them.</source>
        <translation>{url} antwortet mit 429: Es kamen zu viele Anfragen in kurzer Zeit. Die Prüfung wurde hier abgebrochen, um nicht noch mehr zu senden.</translation>
    </message>
    <message>
        <source>Proven by the status 429. n8n has no rate limit on its public API, so it is most likely made by a proxy or a service in front.</source>
        <translation>Bewiesen durch den Status 429. n8n begrenzt die Zahl der Anfragen an seine öffentliche API nicht, also stammt er sehr wahrscheinlich von einem Proxy oder einem vorgeschalteten Dienst.</translation>
    </message>
    <message>
        <source>A refused key. Earlier refusals may have caused the limit, for example through fail2ban.</source>
        <translation>Ein abgelehnter Schlüssel. Frühere Ablehnungen können die Begrenzung ausgelöst haben, zum Beispiel über fail2ban.</translation>
    </message>
    <message>
        <source>Wait as long as the answer says (Retry-After), then check again with fewer requests. If it comes back, raise the limit in the proxy for /api/v1.</source>
        <translation>Warten Sie so lange, wie die Antwort angibt (Retry-After), und prüfen Sie dann erneut mit weniger Anfragen. Kommt es wieder vor, erhöhen Sie das Limit im Proxy für /api/v1.</translation>
    </message>
    <message>
        <source>The request reaches a process for webhooks only</source>
        <translation>Die Anfrage erreicht einen Prozess, der nur Webhooks bedient</translation>
    </message>
    <message>
        <source>The request reaches n8n’s main process</source>
        <translation>Die Anfrage erreicht den Hauptprozess von n8n</translation>
    </message>
    <message>
        <source>The process that answers {url} serves webhooks but no API: it says 404 “Cannot GET” where the main process would answer.</source>
        <translation>Der Prozess, der unter {url} antwortet, bedient Webhooks, aber keine API: Er antwortet 404 „Cannot GET“, wo der Hauptprozess antworten würde.</translation>
    </message>
    <message>
        <source>Proven when webhooks are answered in n8n’s form and neither the editor nor the API is, and the main process accepts the key. Else likely.</source>
        <translation>Bewiesen, wenn Webhooks in der Form von n8n beantwortet werden, Editor und API aber nicht, und der Hauptprozess den Schlüssel annimmt. Sonst wahrscheinlich.</translation>
    </message>
    <message>
        <source>A disabled public API: there the editor answers at the same address.</source>
        <translation>Eine deaktivierte öffentliche API: Dann antwortet der Editor unter derselben Adresse.</translation>
    </message>
    <message>
        <source>Send only the webhook paths to the webhook processes, and everything else to the main process.</source>
        <translation>Leiten Sie nur die Webhook-Pfade an die Webhook-Prozesse und alles andere an den Hauptprozess.</translation>
    </message>
    <message>
        <source>The retry ran the old version of the workflow</source>
        <translation>Die Wiederholung lief mit der alten Version des Workflows</translation>
    </message>
    <message>
        <source>The retry ran today’s workflow</source>
        <translation>Die Wiederholung lief mit dem heutigen Workflow</translation>
    </message>
    <message>
        <source>The execution was retried with the original workflow, so it used the nodes of that time, with their credentials and typed keys.</source>
        <translation>Die Ausführung wurde mit dem ursprünglichen Workflow wiederholt, also mit den Nodes von damals, ihren Credentials und ihren eingetippten Schlüsseln.</translation>
    </message>
    <message>
        <source>Proven by the execution, which says what it is a retry of and which nodes it ran.</source>
        <translation>Bewiesen durch die Ausführung: Sie nennt, welche Ausführung sie wiederholt und welche Nodes liefen.</translation>
    </message>
    <message>
        <source>A stale credential: the credential’s content is read anew even then; what is old is which credential the node names.</source>
        <translation>Ein veraltetes Credential: Der Inhalt des Credentials wird auch dann neu gelesen; alt ist nur, welches Credential der Node nennt.</translation>
    </message>
    <message>
        <source>In the list of executions choose “Retry with currently saved workflow”.</source>
        <translation>Wählen Sie in der Liste der Ausführungen „Retry with currently saved workflow“.</translation>
    </message>
    <message>
        <source>A schedule was added in this time</source>
        <translation>In diesem Zeitraum wurde ein Zeitplan hinzugefügt</translation>
    </message>
    <message>
        <source>No schedule was added</source>
        <translation>Es wurde kein Zeitplan hinzugefügt</translation>
    </message>
    <message>
        <source>The workflow “{name}” runs by a schedule that was added {when}.</source>
        <translation>Der Workflow „{name}“ läuft nach einem neuen Zeitplan, hinzugefügt: {when}.</translation>
    </message>
    <message>
        <source>Likely from the time of the workflow’s change and a Schedule Trigger in its published version; proven by comparing it with a version from before.</source>
        <translation>Wahrscheinlich nach dem Zeitpunkt der Änderung des Workflows und einem Schedule Trigger in seiner veröffentlichten Version; bewiesen durch den Vergleich mit einer früheren Version.</translation>
    </message>
    <message>
        <source>A break-in: a schedule is ordinary work, and also a way to come back after a key was replaced.</source>
        <translation>Ein Einbruch: Ein Zeitplan ist alltäglich, aber auch ein Weg, nach dem Austausch eines Schlüssels wiederzukommen.</translation>
    </message>
    <message>
        <source>If nobody knows it, unpublish the workflow and look at its history.</source>
        <translation>Wenn ihn niemand kennt, nehmen Sie die Veröffentlichung des Workflows zurück und sehen Sie seinen Verlauf an.</translation>
    </message>
    <message>
        <source>The server’s clock is off</source>
        <translation>Die Uhr des Servers geht falsch</translation>
    </message>
    <message>
        <source>The server’s clock is right</source>
        <translation>Die Uhr des Servers geht richtig</translation>
    </message>
    <message>
        <source>The server’s clock differs from the time by about {seconds} seconds. It decides when a key counts as expired.</source>
        <translation>Die Uhr des Servers weicht um etwa {seconds} Sekunden von der Zeit ab. Nach ihr richtet sich, wann ein Schlüssel als abgelaufen gilt.</translation>
    </message>
    <message>
        <source>The difference is proven by the Date in the server’s answer against this machine’s clock, beyond the time that the request took. Which of the two is off needs a second source. It is a cause only where it makes a key count as expired or not yet valid; else it is a note.</source>
        <translation>Die Abweichung ist bewiesen, wenn das Date in der Antwort des Servers von der Uhr dieses Rechners um mehr abweicht, als die Anfrage gedauert hat. Welche der beiden Uhren falsch geht, zeigt erst eine zweite Quelle. Eine Ursache ist sie nur, wo ein Schlüssel ihretwegen als abgelaufen oder noch nicht gültig gilt; sonst ist sie ein Hinweis.</translation>
    </message>
    <message>
        <source>The cause of every 401. n8n does not check when a key was made, so a wrong clock alone refuses nothing. A proxy may put its own Date, so the direct address tells more.</source>
        <translation>Die Ursache jeder 401. n8n prüft nicht, wann ein Schlüssel erstellt wurde, also führt eine falsche Uhr allein zu keiner Ablehnung. Ein Proxy kann sein eigenes Date einsetzen, daher sagt die direkte Adresse mehr aus.</translation>
    </message>
    <message>
        <source>Changing the time zone (TZ, GENERIC_TIMEZONE): it changes how times are shown, not the clock.</source>
        <translation>Die Zeitzone ändern (TZ, GENERIC_TIMEZONE): Das ändert die Anzeige der Zeiten, nicht die Uhr.</translation>
    </message>
    <message>
        <source>Waiting some minutes after making a key: n8n does not check when it was made.</source>
        <translation>Nach dem Erstellen eines Schlüssels einige Minuten warten: n8n prüft nicht, wann er erstellt wurde.</translation>
    </message>
    <message>
        <source>Let the server set its clock by the network.</source>
        <translation>Lassen Sie den Server seine Uhr über das Netzwerk stellen.</translation>
    </message>
    <message>
        <source>The login is lost because the page is opened by http</source>
        <translation>Die Anmeldung geht verloren, weil die Seite über http geöffnet wird</translation>
    </message>
    <message>
        <source>The login cookie is kept</source>
        <translation>Das Anmelde-Cookie bleibt erhalten</translation>
    </message>
    <message>
        <source>The editor at {url} is opened by plain http, and n8n marks its login cookie as “https only”. The browser drops it, so every next request is 401.</source>
        <translation>Der Editor unter {url} wird über unverschlüsseltes http geöffnet, und n8n kennzeichnet sein Anmelde-Cookie als „nur https“. Der Browser verwirft es, also endet jede weitere Anfrage mit 401.</translation>
    </message>
    <message>
        <source>Proven by n8n’s setting (authCookie.secure) together with an http address. Measured: the cookie is marked Secure unless N8N_SECURE_COOKIE is false, and a browser drops it over http.</source>
        <translation>Bewiesen durch die Einstellung von n8n (authCookie.secure) zusammen mit einer http-Adresse. Gemessen: Das Cookie ist als Secure gekennzeichnet, außer wenn N8N_SECURE_COOKIE auf false steht, und ein Browser verwirft es über http.</translation>
    </message>
    <message>
        <source>A wrong password: the sign-in itself succeeds, and the page comes back to it.</source>
        <translation>Ein falsches Passwort: Die Anmeldung selbst gelingt, und danach erscheint wieder die Anmeldeseite.</translation>
    </message>
    <message>
        <source>Resetting the password: it was right.</source>
        <translation>Das Passwort zurücksetzen: Es war richtig.</translation>
    </message>
    <message>
        <source>Open the editor by https. Only for an n8n that is reached inside a trusted network and without https, set N8N_SECURE_COOKIE to false.</source>
        <translation>Öffnen Sie den Editor über https. Nur wenn n8n in einem vertrauenswürdigen Netz und ohne https erreicht wird, setzen Sie N8N_SECURE_COOKIE auf false.</translation>
    </message>
    <message>
        <source>It is not n8n that answers at this address</source>
        <translation>Unter dieser Adresse antwortet nicht n8n</translation>
    </message>
    <message>
        <source>n8n answers at this address</source>
        <translation>Unter dieser Adresse antwortet n8n</translation>
    </message>
    <message>
        <source>Something answers at {host}, but none of it is n8n’s: neither its page nor its health check nor its API.</source>
        <translation>Unter {host} antwortet etwas, aber nichts davon ist von n8n: weder die Seite noch der Health-Check noch die API.</translation>
    </message>
    <message>
        <source>Proven when none of n8n’s own addresses answers in n8n’s form. A proxy that asks for its own login can hide n8n; that is named by itself.</source>
        <translation>Bewiesen, wenn keine der eigenen Adressen von n8n in der Form von n8n antwortet. Ein Proxy, der eine eigene Anmeldung verlangt, kann n8n verdecken; das wird gesondert gemeldet.</translation>
    </message>
    <message>
        <source>A refused key. The 401 there is another program’s.</source>
        <translation>Ein abgelehnter Schlüssel. Die 401 stammt dort von einem anderen Programm.</translation>
    </message>
    <message>
        <source>Check the name and the port: n8n listens on 5678 unless told otherwise, and a proxy must lead this very name to it.</source>
        <translation>Prüfen Sie Namen und Port: n8n nutzt den Port 5678, wenn nichts anderes eingestellt ist, und ein Proxy muss genau diesen Namen zu n8n leiten.</translation>
    </message>
    <message>
        <source>The address does not answer in time</source>
        <translation>Die Adresse antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>The address answers in time</source>
        <translation>Die Adresse antwortet rechtzeitig</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation>{host} hat innerhalb von {seconds} Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>Proven by the missing answer. A firewall that drops packets, a wrong address and an overloaded n8n look alike from here.</source>
        <translation>Bewiesen durch die ausgebliebene Antwort. Eine Firewall, die Pakete verwirft, eine falsche Adresse und ein überlastetes n8n sehen von hier aus gleich aus.</translation>
    </message>
    <message>
        <source>A refused key. Nothing was answered.</source>
        <translation>Ein abgelehnter Schlüssel. Es kam gar keine Antwort.</translation>
    </message>
    <message>
        <source>Check the firewall and the route from this network, and whether n8n answers on its own host. If only some requests hang, look at n8n’s load.</source>
        <translation>Prüfen Sie die Firewall und den Weg aus diesem Netz, und ob n8n auf seinem eigenen Host antwortet. Hängen nur manche Anfragen, prüfen Sie die Last von n8n.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate is valid today</source>
        <translation>Das Zertifikat ist heute gültig</translation>
    </message>
    <message>
        <source>The certificate ended on {when}. No key was sent.</source>
        <translation>Das Zertifikat ist am {when} abgelaufen. Es wurde kein Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>The certificate begins only on {when}. No key was sent.</source>
        <translation>Das Zertifikat gilt erst ab {when}. Es wurde kein Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>Proven by the TLS handshake. If this machine’s clock is wrong, the certificate may be good: both are compared.</source>
        <translation>Bewiesen durch den TLS-Handshake. Geht die Uhr dieses Rechners falsch, kann das Zertifikat gültig sein: Beides wird verglichen.</translation>
    </message>
    <message>
        <source>A refused key. Nothing was sent.</source>
        <translation>Ein abgelehnter Schlüssel. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Renew the certificate and let the proxy load it again; a renewed file is not used before a reload.</source>
        <translation>Erneuern Sie das Zertifikat und lassen Sie den Proxy es neu laden; vorher wird eine erneuerte Datei nicht benutzt.</translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <translation>Das Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>The certificate is for this name</source>
        <translation>Das Zertifikat gilt für diesen Namen</translation>
    </message>
    <message>
        <source>The certificate at {host} is for {value}, not for this name. No key was sent.</source>
        <translation>Das Zertifikat von {host} gilt für {value}, nicht für diesen Namen. Es wurde kein Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>The certificate at {host} names no host at all. No key was sent.</source>
        <translation>Das Zertifikat von {host} nennt überhaupt keinen Host. Es wurde kein Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>Proven by the TLS handshake. The names stand in the certificate.</source>
        <translation>Bewiesen durch den TLS-Handshake. Die Namen stehen im Zertifikat.</translation>
    </message>
    <message>
        <source>A wrong instance behind the address: it may be one. The same happens when an IP address is used in place of the name.</source>
        <translation>Eine falsche Instanz hinter der Adresse: Das kann sein. Dasselbe geschieht aber, wenn statt des Namens eine IP-Adresse benutzt wird.</translation>
    </message>
    <message>
        <source>Use a name that is in the certificate, or get one that holds this name. If a foreign name shows, check where the address leads.</source>
        <translation>Benutzen Sie einen Namen, der im Zertifikat steht, oder besorgen Sie eines, das diesen Namen enthält. Erscheint ein fremder Name, prüfen Sie, wohin die Adresse führt.</translation>
    </message>
    <message>
        <source>https:// is used on a port that speaks http</source>
        <translation>https:// wird an einem Port benutzt, der http spricht</translation>
    </message>
    <message>
        <source>{url} asks by TLS, but that port speaks plain HTTP. {right_url} answers.</source>
        <translation>{url} wird über TLS aufgerufen, aber dieser Port spricht unverschlüsseltes HTTP. {right_url} antwortet.</translation>
    </message>
    <message>
        <source>{url} asks by TLS, and what listens on that port does not speak it.</source>
        <translation>{url} wird über TLS aufgerufen, aber was an diesem Port lauscht, spricht kein TLS.</translation>
    </message>
    <message>
        <source>Proven when the same port answers by the other scheme. n8n itself speaks plain HTTP on 5678 unless a certificate is given to it.</source>
        <translation>Bewiesen, wenn derselbe Port mit dem anderen Schema antwortet. n8n selbst spricht auf 5678 unverschlüsseltes HTTP, solange ihm kein Zertifikat gegeben wird.</translation>
    </message>
    <message>
        <source>An untrusted certificate: there is none at all here.</source>
        <translation>Ein nicht vertrauenswürdiges Zertifikat: Hier gibt es gar keines.</translation>
    </message>
    <message>
        <source>Use {right_url} inside the trusted network only, or the proxy’s https address from outside: a key sent by plain HTTP travels in the open.</source>
        <translation>Benutzen Sie {right_url} nur innerhalb des vertrauenswürdigen Netzes, von außen die https-Adresse des Proxys: Ein Schlüssel, der über unverschlüsseltes HTTP gesendet wird, ist unterwegs lesbar.</translation>
    </message>
    <message>
        <source>The certificate’s issuer is not trusted here</source>
        <translation>Dem Aussteller des Zertifikats wird hier nicht vertraut</translation>
    </message>
    <message>
        <source>The certificate’s issuer is trusted</source>
        <translation>Dem Aussteller des Zertifikats wird vertraut</translation>
    </message>
    <message>
        <source>The certificate of {host} is not signed by an issuer that this machine trusts: {error}. No key was sent.</source>
        <translation>Das Zertifikat von {host} ist nicht von einem Aussteller signiert, dem dieser Rechner vertraut: {error}. Es wurde kein Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>Proven by the TLS handshake. Another machine may know the issuer, so it can work there.</source>
        <translation>Bewiesen durch den TLS-Handshake. Ein anderer Rechner kennt den Aussteller vielleicht, dort kann es also funktionieren.</translation>
    </message>
    <message>
        <source>A refused key. Often the server sends its own certificate without the one in between; browsers make up for that, other clients do not.</source>
        <translation>Ein abgelehnter Schlüssel. Oft sendet der Server sein eigenes Zertifikat ohne das Zwischenzertifikat; Browser gleichen das aus, andere Clients nicht.</translation>
    </message>
    <message>
        <source>Let the server send the whole chain, or give the client the issuer’s certificate (here: --ca-file). Do not switch the check off: a key would go to whoever answers.</source>
        <translation>Lassen Sie den Server die ganze Kette senden, oder geben Sie dem Client das Zertifikat des Ausstellers (hier: --ca-file). Schalten Sie die Prüfung nicht ab: Ein Schlüssel ginge sonst an jeden, der antwortet.</translation>
    </message>
    <message>
        <source>The trigger still holds a connection made with the old key</source>
        <translation>Der Trigger hält noch eine Verbindung mit dem alten Schlüssel</translation>
    </message>
    <message>
        <source>No trigger holds an old connection</source>
        <translation>Kein Trigger hält eine alte Verbindung</translation>
    </message>
    <message>
        <source>The trigger “{name}” opened its connection when the workflow was activated, with the key of that time.</source>
        <translation>Der Trigger „{name}“ hat seine Verbindung beim Aktivieren des Workflows geöffnet, mit dem Schlüssel von damals.</translation>
    </message>
    <message>
        <source>Proven when the workflow was activated before the credential was changed and the trigger is of a kind that connects once: MQTT, Redis, Postgres, IMAP, SSE, and, until their connection breaks, RabbitMQ, AMQP and Kafka.</source>
        <translation>Bewiesen, wenn der Workflow aktiviert wurde, bevor das Credential geändert wurde, und der Trigger zu einer Art gehört, die sich nur einmal verbindet: MQTT, Redis, Postgres, IMAP, SSE und, bis ihre Verbindung abbricht, RabbitMQ, AMQP und Kafka.</translation>
    </message>
    <message>
        <source>A stale credential in general: nodes that run per execution, and triggers that poll, read the credential each time.</source>
        <translation>Ein allgemein veraltetes Credential: Nodes, die bei jeder Ausführung laufen, und Trigger, die regelmäßig abfragen, lesen das Credential jedes Mal neu.</translation>
    </message>
    <message>
        <source>Doing this with every workflow after each change of a key: only the triggers named need it.</source>
        <translation>Das nach jeder Schlüsseländerung mit allen Workflows tun: Nur die genannten Trigger brauchen es.</translation>
    </message>
    <message>
        <source>Unpublish the workflow and publish it again (deactivate and activate in 1.x).</source>
        <translation>Nehmen Sie die Veröffentlichung des Workflows zurück und veröffentlichen Sie ihn erneut (in 1.x deaktivieren und aktivieren).</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>No cause is proven or likely with what is known so far.</source>
        <translation>Nach dem, was bisher bekannt ist, ist keine Ursache bewiesen oder wahrscheinlich.</translation>
    </message>
    <message>
        <source>Nothing was asked yet: an address, a key or an answer is needed.</source>
        <translation>Es wurde noch nichts abgefragt: Eine Adresse, ein Schlüssel oder eine Antwort wird gebraucht.</translation>
    </message>
    <message>
        <source>n8n answers at {url} and asks for a key, as it should. Whether yours is accepted was not tried, for none was given.</source>
        <translation>n8n antwortet unter {url} und verlangt einen Schlüssel, wie es soll. Ob Ihrer angenommen wird, wurde nicht geprüft, denn es wurde keiner angegeben.</translation>
    </message>
    <message>
        <source>At {url} a broken key is accepted as well, so nothing can be said about yours.</source>
        <translation>Unter {url} wird auch ein verfälschter Schlüssel angenommen, also lässt sich über Ihren nichts sagen.</translation>
    </message>
    <message>
        <source>n8n accepts the key, but {url} answered {status} “{answer}”, which says nothing about the key.</source>
        <translation>n8n nimmt den Schlüssel an, aber {url} hat mit {status} „{answer}“ geantwortet, und das sagt nichts über den Schlüssel.</translation>
    </message>
    <message>
        <source>The key cannot be sent as it is, so n8n was not asked about it.</source>
        <translation>Der Schlüssel kann so, wie er ist, nicht gesendet werden, also wurde n8n nicht danach gefragt.</translation>
    </message>
    <message>
        <source>The time was over before everything was asked.</source>
        <translation>Die Zeit war abgelaufen, bevor alles abgefragt war.</translation>
    </message>
    <message>
        <source>What answers at {url} does not let the question through to n8n.</source>
        <translation>Was unter {url} antwortet, lässt die Anfrage nicht zu n8n durch.</translation>
    </message>
    <message>
        <source>The address is a page of the editor</source>
        <translation>Die Adresse ist eine Seite des Editors</translation>
    </message>
    <message>
        <source>The address is no page of the editor</source>
        <translation>Die Adresse ist keine Seite des Editors</translation>
    </message>
    <message>
        <source>{url} is a page of the editor, made for a browser. The API is at {right_url}.</source>
        <translation>{url} ist eine Seite des Editors, gedacht für einen Browser. Die API liegt unter {right_url}.</translation>
    </message>
    <message>
        <source>Proven by the path, such as /home, /workflow or /settings.</source>
        <translation>Bewiesen durch den Pfad, etwa /home, /workflow oder /settings.</translation>
    </message>
    <message>
        <source>Success: the editor’s page comes with 200 whatever key is sent.</source>
        <translation>Ein Erfolg: Die Seite des Editors kommt mit 200, egal welcher Schlüssel gesendet wird.</translation>
    </message>
    <message>
        <source>Call {right_url} instead.</source>
        <translation>Rufen Sie stattdessen {right_url} auf.</translation>
    </message>
    <message>
        <source>n8n ignores callers that call themselves a bot</source>
        <translation>n8n ignoriert Aufrufer, die sich als Bot bezeichnen</translation>
    </message>
    <message>
        <source>The caller’s name is not blocked</source>
        <translation>Der Name des Aufrufers ist nicht gesperrt</translation>
    </message>
    <message>
        <source>n8n answers with an empty 204: the caller’s User-Agent contains “bot”, and n8n turns such callers away before it looks at the key.</source>
        <translation>n8n antwortet mit einer leeren 204: Der User-Agent des Aufrufers enthält „bot“, und solche Aufrufer weist n8n ab, bevor es den Schlüssel ansieht.</translation>
    </message>
    <message>
        <source>Proven when the same request is answered in full under another User-Agent. n8n’s log says “Blocked GET … for …”.</source>
        <translation>Bewiesen, wenn dieselbe Anfrage unter einem anderen User-Agent vollständig beantwortet wird. Im Protokoll von n8n steht „Blocked GET … for …“.</translation>
    </message>
    <message>
        <source>Success without content. A 204 on a list of workflows is never n8n’s own answer to a good key.</source>
        <translation>Ein Erfolg ohne Inhalt. Eine 204 auf eine Liste von Workflows ist nie die Antwort von n8n auf einen gültigen Schlüssel.</translation>
    </message>
    <message>
        <source>Give the client a User-Agent without the word “bot”.</source>
        <translation>Geben Sie dem Client einen User-Agent ohne das Wort „bot“.</translation>
    </message>
    <message>
        <source>A user was added in this time</source>
        <translation>In diesem Zeitraum wurde ein Benutzer hinzugefügt</translation>
    </message>
    <message>
        <source>No user was added</source>
        <translation>Es wurde kein Benutzer hinzugefügt</translation>
    </message>
    <message>
        <source>The user {name} was added {when}.</source>
        <translation>Neuer Benutzer {name}, hinzugefügt: {when}.</translation>
    </message>
    <message>
        <source>Seen in what n8n lists. Whether it is right, only you can say. The event log on the server says who did it and when.</source>
        <translation>Zu sehen in dem, was n8n auflistet. Ob es richtig ist, können nur Sie sagen. Das Ereignisprotokoll auf dem Server sagt, wer es wann getan hat.</translation>
    </message>
    <message>
        <source>A break-in: mostly it is a new colleague. After a leak, each one has to be known to somebody.</source>
        <translation>Ein Einbruch: Meist ist es eine neue Kollegin oder ein neuer Kollege. Nach einem Leck muss jeder Benutzer jemandem bekannt sein.</translation>
    </message>
    <message>
        <source>If nobody knows the user, disable it, delete its API keys and look at what it changed.</source>
        <translation>Wenn niemand den Benutzer kennt, deaktivieren Sie ihn, löschen Sie seine API-Schlüssel und prüfen Sie, was er geändert hat.</translation>
    </message>
    <message>
        <source>A webhook has no authentication</source>
        <translation>Ein Webhook hat keine Authentifizierung</translation>
    </message>
    <message>
        <source>Webhooks have authentication</source>
        <translation>Die Webhooks haben eine Authentifizierung</translation>
    </message>
    <message>
        <source>The webhook in the workflow “{name}” has no authentication: whoever knows its address can start it.</source>
        <translation>Der Webhook im Workflow „{name}“ hat keine Authentifizierung: Wer seine Adresse kennt, kann ihn auslösen.</translation>
    </message>
    <message>
        <source>Proven by the Webhook node, whose authentication is None. A check inside the workflow is not seen.</source>
        <translation>Bewiesen durch den Webhook-Node, dessen Authentifizierung auf „None“ steht. Eine Prüfung innerhalb des Workflows ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Protection by a secret path: the path stands in logs, in exports and at the sender.</source>
        <translation>Schutz durch einen geheimen Pfad: Der Pfad steht in Protokollen, in Exporten und beim Absender.</translation>
    </message>
    <message>
        <source>Set Header Auth, Basic Auth or JWT Auth in the Webhook node, give the sender the credential, and publish. Where the service signs its calls, check the signature.</source>
        <translation>Stellen Sie im Webhook-Node „Header Auth“, „Basic Auth“ oder „JWT Auth“ ein, geben Sie dem Absender das Credential und veröffentlichen Sie. Signiert der Dienst seine Aufrufe, prüfen Sie die Signatur.</translation>
    </message>
    <message>
        <source>The webhook asks for its own login</source>
        <translation>Der Webhook verlangt eine eigene Anmeldung</translation>
    </message>
    <message>
        <source>The webhook’s login is not in the way</source>
        <translation>Die Anmeldung des Webhooks steht nicht im Weg</translation>
    </message>
    <message>
        <source>The answer “{answer}” comes from a Webhook node. It asks for the credential that is set in that node, not for an API key.</source>
        <translation>Die Antwort „{answer}“ kommt von einem Webhook-Node. Er verlangt das Credential, das in diesem Node eingestellt ist, keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Proven by the words, which only a Webhook node uses: “Authorization is required!”, “Authorization data is wrong!”, “Authentication data is wrong!”. There is no execution for such a call and nothing in the log.</source>
        <translation>Bewiesen durch den Wortlaut, den nur ein Webhook-Node benutzt: „Authorization is required!“, „Authorization data is wrong!“, „Authentication data is wrong!“. Zu einem solchen Aufruf gibt es keine Ausführung und keinen Eintrag im Protokoll.</translation>
    </message>
    <message>
        <source>A refused API key: the public API never answers in plain text. With Header Auth a missing and a wrong header both give 403.</source>
        <translation>Ein abgelehnter API-Schlüssel: Die öffentliche API antwortet nie mit reinem Text. Bei Header Auth ergeben ein fehlender und ein falscher Header beide 403.</translation>
    </message>
    <message>
        <source>Sending X-N8N-API-KEY to a webhook: n8n does not look at it there, unless the webhook’s own credential names that header.</source>
        <translation>X-N8N-API-KEY an einen Webhook senden: n8n beachtet ihn dort nicht, außer wenn das eigene Credential des Webhooks diesen Header nennt.</translation>
    </message>
    <message>
        <source>Send the name and value of the credential in the Webhook node, exactly. A blank at the end of the stored value can never match, so store it without one. Look at the published version too.</source>
        <translation>Senden Sie genau den Namen und den Wert des Credentials im Webhook-Node. Ein Leerzeichen am Ende des gespeicherten Werts kann nie übereinstimmen, speichern Sie ihn also ohne. Prüfen Sie auch die veröffentlichte Version.</translation>
    </message>
    <message>
        <source>A key is written into the node itself</source>
        <translation>Im Node selbst steht ein Schlüssel</translation>
    </message>
    <message>
        <source>No key is written into a node</source>
        <translation>In keinem Node steht ein Schlüssel</translation>
    </message>
    <message>
        <source>The node “{name}” holds a key in its own parameters. Changing the credential does not change that one.</source>
        <translation>Der Node „{name}“ enthält einen Schlüssel in seinen eigenen Parametern. Eine Änderung des Credentials ändert diesen nicht.</translation>
    </message>
    <message>
        <source>Proven by the workflow, where the key’s form or its exact text stands in a parameter. That this very one was sent is proven by the mask that the service echoes.</source>
        <translation>Bewiesen durch den Workflow, wo die Form des Schlüssels oder sein genauer Text in einem Parameter steht. Dass genau dieser gesendet wurde, beweist der maskierte Schlüssel, den der Dienst in seiner Antwort wiedergibt.</translation>
    </message>
    <message>
        <source>A stale credential: the credential is fine and is not used, or is used beside it. Where both set the same header, the credential wins.</source>
        <translation>Ein veraltetes Credential: Das Credential ist in Ordnung und wird nicht benutzt, oder nur zusätzlich. Setzen beide denselben Header, gilt das Credential.</translation>
    </message>
    <message>
        <source>Move the key into a credential, choose it in the node, delete the typed one and publish. Then replace the key: workflows are exported, shared and kept in old versions.</source>
        <translation>Verschieben Sie den Schlüssel in ein Credential, wählen Sie dieses im Node, löschen Sie den eingetippten Schlüssel und veröffentlichen Sie. Ersetzen Sie danach den Schlüssel: Workflows werden exportiert, geteilt und in alten Versionen aufbewahrt.</translation>
    </message>
    <message>
        <source>Nobody is told when this workflow fails</source>
        <translation>Niemand erfährt, wenn dieser Workflow fehlschlägt</translation>
    </message>
    <message>
        <source>Failures are told to somebody</source>
        <translation>Fehlschläge werden jemandem gemeldet</translation>
    </message>
    <message>
        <source>The workflow “{name}” has no error workflow: a key that stops working is noticed only by its effects.</source>
        <translation>Der Workflow „{name}“ hat keinen Fehler-Workflow: Ein Schlüssel, der nicht mehr funktioniert, fällt nur durch die Folgen auf.</translation>
    </message>
    <message>
        <source>Proven by the workflow’s settings. Other means, such as outside monitoring, are not seen.</source>
        <translation>Bewiesen durch die Einstellungen des Workflows. Andere Mittel, etwa eine externe Überwachung, sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>A cause of a 401. It is none; it makes one last longer.</source>
        <translation>Eine Ursache einer 401. Das ist es nicht; es lässt eine 401 nur länger bestehen.</translation>
    </message>
    <message>
        <source>Make a workflow that begins with an Error Trigger and tells somebody, and choose it in Settings &gt; Error workflow of this one.</source>
        <translation>Erstellen Sie einen Workflow, der mit einem Error Trigger beginnt und jemanden benachrichtigt, und wählen Sie ihn in diesem Workflow unter „Settings &gt; Error workflow“.</translation>
    </message>
    <message>
        <source>A workflow sends data to an outside address</source>
        <translation>Ein Workflow sendet Daten an eine externe Adresse</translation>
    </message>
    <message>
        <source>No workflow sends data outside</source>
        <translation>Kein Workflow sendet Daten nach außen</translation>
    </message>
    <message>
        <source>The workflow “{name}” sends data to {host}.</source>
        <translation>Der Workflow „{name}“ sendet Daten an {host}.</translation>
    </message>
    <message>
        <source>Proven by the node and its address. An address made by an expression is known only when the workflow runs.</source>
        <translation>Bewiesen durch den Node und seine Adresse. Eine Adresse, die durch einen Ausdruck entsteht, ist erst bekannt, wenn der Workflow läuft.</translation>
    </message>
    <message>
        <source>A leak: sending data is what many workflows are for. What counts is whether you know the address.</source>
        <translation>Ein Datenleck: Daten zu senden ist der Zweck vieler Workflows. Entscheidend ist, ob Sie die Adresse kennen.</translation>
    </message>
    <message>
        <source>If you do not know the address, unpublish the workflow and look at who changed it and what it sent.</source>
        <translation>Wenn Sie die Adresse nicht kennen, nehmen Sie die Veröffentlichung des Workflows zurück und prüfen Sie, wer ihn geändert hat und was er gesendet hat.</translation>
    </message>
    <message>
        <source>The node uses another credential than you think</source>
        <translation>Der Node benutzt ein anderes Credential, als Sie denken</translation>
    </message>
    <message>
        <source>The node uses the credential you mean</source>
        <translation>Der Node benutzt das Credential, das Sie meinen</translation>
    </message>
    <message>
        <source>The node “{name}” runs with another credential than the one that was changed.</source>
        <translation>Der Node „{name}“ läuft mit einem anderen Credential als dem, das geändert wurde.</translation>
    </message>
    <message>
        <source>Proven by the id in the workflow, or in the execution, which says what really ran. Names alone prove nothing: two credentials may have the same.</source>
        <translation>Bewiesen durch die ID im Workflow oder in der Ausführung, die zeigt, was wirklich gelaufen ist. Namen allein beweisen nichts: Zwei Credentials können gleich heißen.</translation>
    </message>
    <message>
        <source>A stale credential. In HTTP Request an entry of another type may stay in the node; it is neither read nor sent.</source>
        <translation>Ein veraltetes Credential. In HTTP Request kann ein Eintrag eines anderen Typs im Node stehen bleiben; er wird weder gelesen noch gesendet.</translation>
    </message>
    <message>
        <source>Choose the right credential in that node and publish, or change the one that the node uses.</source>
        <translation>Wählen Sie in diesem Node das richtige Credential und veröffentlichen Sie, oder ändern Sie das Credential, das der Node benutzt.</translation>
    </message>
    <message>
        <source>A workflow was changed in this time</source>
        <translation>In diesem Zeitraum wurde ein Workflow geändert</translation>
    </message>
    <message>
        <source>No workflow was changed</source>
        <translation>Es wurde kein Workflow geändert</translation>
    </message>
    <message>
        <source>The workflow “{name}” was changed {when}.</source>
        <translation>Der Workflow „{name}“ wurde geändert: {when}.</translation>
    </message>
    <message>
        <source>Seen in what n8n lists. Whether it is right, only you can say. </source>
        <translation>Zu sehen in dem, was n8n auflistet. Ob es richtig ist, können nur Sie sagen. </translation>
    </message>
    <message>
        <source>A break-in: ordinary work changes workflows as well. Compare with a version from before.</source>
        <translation>Ein Einbruch: Auch bei der alltäglichen Arbeit ändern sich Workflows. Vergleichen Sie mit einer früheren Version.</translation>
    </message>
    <message>
        <source>Look at its history, and go back to a version that you know if the change is not yours.</source>
        <translation>Sehen Sie den Verlauf an, und kehren Sie zu einer Version zurück, die Sie kennen, wenn die Änderung nicht von Ihnen ist.</translation>
    </message>
    <message>
        <source>No such name</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>No such proxy</source>
        <translation>Proxy nicht gefunden</translation>
    </message>
    <message>
        <source>Name lookup failed</source>
        <translation>Namensauflösung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Proxy refused the connection</source>
        <translation>Proxy hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Proxy denied the way through</source>
        <translation>Proxy lässt nicht durch</translation>
    </message>
    <message>
        <source>Host not reached</source>
        <translation>Host nicht erreicht</translation>
    </message>
    <message>
        <source>No connection in time</source>
        <translation>Keine Verbindung innerhalb der Zeit</translation>
    </message>
    <message>
        <source>No TLS in time</source>
        <translation>Kein TLS innerhalb der Zeit</translation>
    </message>
    <message>
        <source>Stopped while waiting</source>
        <translation>Beim Warten abgebrochen</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort innerhalb der Zeit</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>Certificate not yet valid</source>
        <translation>Zertifikat noch nicht gültig</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Certificate of another name</source>
        <translation>Zertifikat für einen anderen Namen</translation>
    </message>
    <message>
        <source>No TLS spoken there</source>
        <translation>Dort wird kein TLS gesprochen</translation>
    </message>
    <message>
        <source>TLS broken off by the server</source>
        <translation>TLS vom Server abgebrochen</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS fehlgeschlagen</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>Answer broken off</source>
        <translation>Antwort abgebrochen</translation>
    </message>
    <message>
        <source>Answer is not HTTP</source>
        <translation>Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>Headers too large</source>
        <translation>Header zu groß</translation>
    </message>
    <message>
        <source>Answer not readable</source>
        <translation>Antwort nicht lesbar</translation>
    </message>
    <message>
        <source>Not sent: cancelled</source>
        <translation>Nicht gesendet: abgebrochen</translation>
    </message>
    <message>
        <source>Not sent: no time left</source>
        <translation>Nicht gesendet: keine Zeit mehr</translation>
    </message>
    <message>
        <source>Not sent: proxy wants a login</source>
        <translation>Nicht gesendet: Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>Not sent: proxy setting not understood</source>
        <translation>Nicht gesendet: Proxy-Einstellung nicht verstanden</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>The address has a name that does not exist.</source>
        <translation>Den Namen in der Adresse gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing listens at the address.</source>
        <translation>Unter der Adresse nimmt nichts Verbindungen an.</translation>
    </message>
    <message>
        <source>The address takes the connection and never answers.</source>
        <translation>Die Adresse nimmt die Verbindung an und antwortet nie.</translation>
    </message>
    <message>
        <source>The certificate is signed by nobody whom this machine knows.</source>
        <translation>Das Zertifikat hat niemand unterschrieben, den dieser Rechner kennt.</translation>
    </message>
    <message>
        <source>The certificate is good for another name.</source>
        <translation>Das Zertifikat gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>The certificate ended two days ago.</source>
        <translation>Das Zertifikat ist vor zwei Tagen abgelaufen.</translation>
    </message>
    <message>
        <source>The port speaks TLS, and the address says http.</source>
        <translation>Der Port spricht TLS, und in der Adresse steht http.</translation>
    </message>
    <message>
        <source>The port speaks plain HTTP, and the address says https.</source>
        <translation>Der Port spricht unverschlüsseltes HTTP, und in der Adresse steht https.</translation>
    </message>
    <message>
        <source>The password is not the one that n8n has.</source>
        <translation>Das Passwort ist nicht das, das n8n kennt.</translation>
    </message>
    <message>
        <source>The account wants a second factor.</source>
        <translation>Das Konto verlangt einen zweiten Faktor.</translation>
    </message>
    <message>
        <source>Everybody but the owner signs in by single sign-on.</source>
        <translation>Alle außer dem Besitzer melden sich über Single Sign-on an.</translation>
    </message>
    <message>
        <source>The session&apos;s cookie is for https, and the address is http.</source>
        <translation>Das Cookie der Sitzung gilt für https, und die Adresse ist http.</translation>
    </message>
    <message>
        <source>The proxy loses the browser-id after signing in.</source>
        <translation>Der Proxy verliert nach der Anmeldung die browser-id.</translation>
    </message>
    <message>
        <source>The proxy hides from n8n which host was asked.</source>
        <translation>Der Proxy verbirgt vor n8n, welcher Host gefragt wurde.</translation>
    </message>
    <message>
        <source>The address is a workflow&apos;s webhook.</source>
        <translation>Die Adresse ist der Webhook eines Workflows.</translation>
    </message>
    <message>
        <source>The webhook refused by its own rules, as the answer that was kept shows.</source>
        <translation>Der Webhook hat nach eigenen Regeln abgelehnt, wie die aufbewahrte Antwort zeigt.</translation>
    </message>
    <message>
        <source>The address is n8n&apos;s MCP server.</source>
        <translation>Die Adresse ist der MCP-Server von n8n.</translation>
    </message>
    <message>
        <source>The address is the editor&apos;s own API, which takes no key.</source>
        <translation>Die Adresse ist die eigene API des Editors, die keinen Schlüssel annimmt.</translation>
    </message>
    <message>
        <source>The address has /api/v1 twice.</source>
        <translation>In der Adresse steht /api/v1 zweimal.</translation>
    </message>
    <message>
        <source>The address lacks /api/v1.</source>
        <translation>In der Adresse fehlt /api/v1.</translation>
    </message>
    <message>
        <source>The API has no such path: two letters are swapped.</source>
        <translation>Diesen Pfad hat die API nicht: Zwei Buchstaben sind vertauscht.</translation>
    </message>
    <message>
        <source>The address was copied from the browser and is a page of the editor.</source>
        <translation>Die Adresse wurde aus dem Browser kopiert und ist eine Seite des Editors.</translation>
    </message>
    <message>
        <source>The public API is switched off.</source>
        <translation>Die öffentliche API ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Everything is right; the address has no path.</source>
        <translation>Alles stimmt; die Adresse hat keinen Pfad.</translation>
    </message>
    <message>
        <source>Everything is right; the address is the workflows&apos;.</source>
        <translation>Alles stimmt; die Adresse ist die der Workflows.</translation>
    </message>
    <message>
        <source>A slash at the end of the path does no harm.</source>
        <translation>Ein Schrägstrich am Ende des Pfads schadet nicht.</translation>
    </message>
    <message>
        <source>The address is one that checks the key in the older way.</source>
        <translation>Die Adresse ist eine, die den Schlüssel auf die ältere Art prüft.</translation>
    </message>
    <message>
        <source>Both addresses are right, the public one and the direct one.</source>
        <translation>Beide Adressen stimmen, die öffentliche und die direkte.</translation>
    </message>
    <message>
        <source>Blanks around the key are lost on the way and do no harm.</source>
        <translation>Leerzeichen um den Schlüssel gehen unterwegs verloren und schaden nicht.</translation>
    </message>
    <message>
        <source>The key says it was made in seven minutes; n8n does not mind.</source>
        <translation>Laut Schlüssel wurde er in sieben Minuten erstellt; n8n stört das nicht.</translation>
    </message>
    <message>
        <source>The key ends tomorrow and works today.</source>
        <translation>Der Schlüssel läuft morgen ab und funktioniert heute.</translation>
    </message>
    <message>
        <source>The key may do little, and nothing more is asked of it.</source>
        <translation>Der Schlüssel darf wenig, und mehr wird nicht von ihm verlangt.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is two minutes ahead.</source>
        <translation>Die Uhr des Servers geht zwei Minuten vor.</translation>
    </message>
    <message>
        <source>n8n lives below /n8n, and the proxy takes the prefix away.</source>
        <translation>n8n liegt unter /n8n, und der Proxy nimmt das Präfix weg.</translation>
    </message>
    <message>
        <source>The proxy has a login of its own, and its header is given.</source>
        <translation>Der Proxy hat eine eigene Anmeldung, und deren Header ist angegeben.</translation>
    </message>
    <message>
        <source>The certificate&apos;s own authority is given.</source>
        <translation>Die Zertifizierungsstelle des Zertifikats ist angegeben.</translation>
    </message>
    <message>
        <source>The owner signs in too, and all is right.</source>
        <translation>Der Besitzer meldet sich auch an, und alles stimmt.</translation>
    </message>
    <message>
        <source>The key&apos;s date of expiry was two days ago.</source>
        <translation>Der Schlüssel ist vor zwei Tagen abgelaufen.</translation>
    </message>
    <message>
        <source>The key was made by hand and is valid from tomorrow on.</source>
        <translation>Der Schlüssel wurde von Hand gemacht und gilt erst ab morgen.</translation>
    </message>
    <message>
        <source>The key was deleted in n8n.</source>
        <translation>Der Schlüssel wurde in n8n gelöscht.</translation>
    </message>
    <message>
        <source>The person whose key it is was disabled; a sign-in shows it.</source>
        <translation>Die Person, der der Schlüssel gehört, wurde deaktiviert; eine Anmeldung zeigt es.</translation>
    </message>
    <message>
        <source>n8n knows the key, and its signing secret was changed since.</source>
        <translation>n8n kennt den Schlüssel, aber sein Signaturgeheimnis wurde seither geändert.</translation>
    </message>
    <message>
        <source>The key may read tags, and workflows are asked for.</source>
        <translation>Der Schlüssel darf Tags lesen, gefragt wird nach Workflows.</translation>
    </message>
    <message>
        <source>The key file is there and empty.</source>
        <translation>Die Schlüsseldatei ist da und leer.</translation>
    </message>
    <message>
        <source>The key is still the example&apos;s YOUR_API_KEY.</source>
        <translation>Der Schlüssel ist noch das YOUR_API_KEY des Beispiels.</translation>
    </message>
    <message>
        <source>The key was copied from n8n&apos;s list, where only its end is shown.</source>
        <translation>Der Schlüssel wurde aus der Liste von n8n kopiert, die nur sein Ende zeigt.</translation>
    </message>
    <message>
        <source>A zero width space stands inside the key.</source>
        <translation>Im Schlüssel steht ein Leerzeichen ohne Breite.</translation>
    </message>
    <message>
        <source>The key was broken over two lines and joined by a blank.</source>
        <translation>Der Schlüssel wurde auf zwei Zeilen umbrochen und mit einem Leerzeichen verbunden.</translation>
    </message>
    <message>
        <source>The key stands in double quotes.</source>
        <translation>Der Schlüssel steht in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>The word Bearer stands before the key.</source>
        <translation>Vor dem Schlüssel steht das Wort Bearer.</translation>
    </message>
    <message>
        <source>The whole header line was pasted as the key.</source>
        <translation>Die ganze Header-Zeile wurde als Schlüssel eingefügt.</translation>
    </message>
    <message>
        <source>The line of an .env file was pasted as the key.</source>
        <translation>Die Zeile einer .env-Datei wurde als Schlüssel eingefügt.</translation>
    </message>
    <message>
        <source>The key&apos;s last 24 characters are missing.</source>
        <translation>Die letzten 24 Zeichen des Schlüssels fehlen.</translation>
    </message>
    <message>
        <source>The key is one of OpenAI&apos;s, by its shape.</source>
        <translation>Der Schlüssel ist seiner Form nach einer von OpenAI.</translation>
    </message>
    <message>
        <source>The key is n8n&apos;s token for its MCP server, which opens no API.</source>
        <translation>Der Schlüssel ist das Token von n8n für seinen MCP-Server, das keine API öffnet.</translation>
    </message>
    <message>
        <source>The proxy empties X-N8N-API-KEY; directly it arrives.</source>
        <translation>Der Proxy leert X-N8N-API-KEY; direkt kommt der Header an.</translation>
    </message>
    <message>
        <source>The proxy puts an old key in place of the one that is sent.</source>
        <translation>Der Proxy setzt einen alten Schlüssel an die Stelle des gesendeten.</translation>
    </message>
    <message>
        <source>The proxy asks for a login of its own.</source>
        <translation>Der Proxy verlangt eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>A firewall shows programs a challenge that only browsers pass.</source>
        <translation>Eine Firewall stellt Programmen eine Prüfung, die nur Browser bestehen.</translation>
    </message>
    <message>
        <source>The proxy repeats a 401 that it kept for this path.</source>
        <translation>Der Proxy wiederholt eine 401, die er für diesen Pfad zwischengespeichert hat.</translation>
    </message>
    <message>
        <source>The public address leads to another n8n than the direct one.</source>
        <translation>Die öffentliche Adresse führt zu einem anderen n8n als die direkte.</translation>
    </message>
    <message>
        <source>The proxy passes the path with its prefix wrong.</source>
        <translation>Der Proxy gibt den Pfad mit falschem Präfix weiter.</translation>
    </message>
    <message>
        <source>The proxy finds no n8n behind it.</source>
        <translation>Der Proxy findet kein n8n hinter sich.</translation>
    </message>
    <message>
        <source>The address has moved to another port.</source>
        <translation>Die Adresse ist auf einen anderen Port umgezogen.</translation>
    </message>
    <message>
        <source>At the address stands a web server without n8n.</source>
        <translation>Unter der Adresse steht ein Webserver ohne n8n.</translation>
    </message>
    <message>
        <source>A container asks localhost, which is the container itself.</source>
        <translation>Ein Container fragt localhost, und das ist er selbst.</translation>
    </message>
    <message>
        <source>The address leads to a webhook process, which serves no API.</source>
        <translation>Die Adresse führt zu einem Webhook-Prozess, der keine API bietet.</translation>
    </message>
    <message>
        <source>The request arrives with a User-Agent that n8n takes for a bot&apos;s.</source>
        <translation>Die Anfrage kommt mit einem User-Agent an, den n8n für den eines Bots hält.</translation>
    </message>
    <message>
        <source>A web page asks n8n, and n8n allows no other page.</source>
        <translation>Eine Webseite fragt n8n, und n8n erlaubt keine fremde Seite.</translation>
    </message>
    <message>
        <source>Too many requests were made of late.</source>
        <translation>In letzter Zeit wurden zu viele Anfragen gestellt.</translation>
    </message>
    <message>
        <source>n8n is still migrating its database.</source>
        <translation>n8n stellt noch seine Datenbank um.</translation>
    </message>
    <message>
        <source>n8n accepts the key, and fails while it answers.</source>
        <translation>n8n nimmt den Schlüssel an und scheitert beim Antworten.</translation>
    </message>
    <message>
        <source>n8n&apos;s clock is two days ahead, so that a key of tomorrow is over.</source>
        <translation>Die Uhr von n8n geht zwei Tage vor, sodass ein bis morgen gültiger Schlüssel als abgelaufen gilt.</translation>
    </message>
    <message>
        <source>n8n made itself a new encryption key; the old one is at hand.</source>
        <translation>n8n hat sich einen neuen Verschlüsselungsschlüssel gemacht; der alte ist zur Hand.</translation>
    </message>
    <message>
        <source>The encryption key at hand is neither today&apos;s nor the one that made the API key.</source>
        <translation>Der vorliegende Verschlüsselungsschlüssel ist weder der heutige noch der, mit dem der API-Schlüssel erstellt wurde.</translation>
    </message>
    <message>
        <source>n8n %1 cannot have the fault %2.</source>
        <translation>n8n %1 kann den Fehler %2 nicht haben.</translation>
    </message>
    <message>
        <source>There is no such practice fault; practice --list names them.</source>
        <translation>Diesen Übungsfehler gibt es nicht; practice --list nennt sie alle.</translation>
    </message>
    <message>
        <source>The practice server cannot listen: %1.</source>
        <translation>Der Übungsserver kann keine Verbindungen annehmen: %1.</translation>
    </message>
    <message>
        <source>There is no practice n8n %1; there are 1.100 and 2.40.</source>
        <translation>Ein Übungs-n8n %1 gibt es nicht; es gibt 1.100 und 2.40.</translation>
    </message>
    <message>
        <source>No folder for the practice files could be made.</source>
        <translation>Für die Übungsdateien konnte kein Ordner angelegt werden.</translation>
    </message>
    <message>
        <source>The key has the form of earlier years, on one of the few releases that choke on it.</source>
        <translation>Der Schlüssel hat die Form früherer Jahre, bei einer der wenigen Versionen, die daran scheitern.</translation>
    </message>
    <message>
        <source>n8n Cloud: look at the lists in the editor; the event log is not open to you.</source>
        <translation>n8n Cloud: Sehen Sie die Listen im Editor durch; das Ereignisprotokoll ist Ihnen nicht zugänglich.</translation>
    </message>
    <message>
        <source>n8n Cloud: Settings &gt; Community nodes.</source>
        <translation>n8n Cloud: Settings &gt; Community nodes.</translation>
    </message>
    <message>
        <source>n8n Cloud: open the admin dashboard and see whether the instance runs.</source>
        <translation>n8n Cloud: Öffnen Sie das Admin-Dashboard und sehen Sie nach, ob die Instanz läuft.</translation>
    </message>
    <message>
        <source>n8n Cloud: the encryption key is kept by n8n; write to help@n8n.io.</source>
        <translation>n8n Cloud: Den Verschlüsselungsschlüssel verwahrt n8n; schreiben Sie an help@n8n.io.</translation>
    </message>
    <message>
        <source>n8n Cloud: the address is https://&lt;name&gt;.app.n8n.cloud; see the admin dashboard.</source>
        <translation>n8n Cloud: Die Adresse ist https://&lt;name&gt;.app.n8n.cloud; sehen Sie im Admin-Dashboard nach.</translation>
    </message>
    <message>
        <source>n8n Cloud: write to help@n8n.io.</source>
        <translation>n8n Cloud: Schreiben Sie an help@n8n.io.</translation>
    </message>
    <message>
        <source>n8n Cloud: the encryption key is kept by n8n.</source>
        <translation>n8n Cloud: Den Verschlüsselungsschlüssel verwahrt n8n.</translation>
    </message>
    <message>
        <source>n8n Cloud: restart the instance in the admin dashboard.</source>
        <translation>n8n Cloud: Starten Sie die Instanz im Admin-Dashboard neu.</translation>
    </message>
    <message>
        <source>n8n Cloud: environment variables are not open to you.</source>
        <translation>n8n Cloud: Umgebungsvariablen sind Ihnen nicht zugänglich.</translation>
    </message>
    <message>
        <source>n8n Cloud: Settings &gt; External Secrets, reload the provider.</source>
        <translation>n8n Cloud: Settings &gt; External Secrets, den Anbieter neu laden.</translation>
    </message>
    <message>
        <source>n8n Cloud: choose a newer version in the admin dashboard.</source>
        <translation>n8n Cloud: Wählen Sie im Admin-Dashboard eine neuere Version.</translation>
    </message>
    <message>
        <source>n8n Cloud: open your instance, Settings &gt; n8n API, and compare the last four characters. On a trial the API is not included.</source>
        <translation>n8n Cloud: Öffnen Sie Ihre Instanz, Settings &gt; n8n API, und vergleichen Sie die letzten vier Zeichen. In der Testphase ist die API nicht enthalten.</translation>
    </message>
    <message>
        <source>n8n Cloud: the secret is kept by n8n; make new API keys, and write to help@n8n.io if it happens again.</source>
        <translation>n8n Cloud: Das Geheimnis verwahrt n8n; erstellen Sie neue API-Schlüssel und schreiben Sie an help@n8n.io, wenn es wieder vorkommt.</translation>
    </message>
    <message>
        <source>n8n Cloud: if the codes are lost, write to help@n8n.io.</source>
        <translation>n8n Cloud: Sind die Codes verloren, schreiben Sie an help@n8n.io.</translation>
    </message>
    <message>
        <source>n8n Cloud: the log is not open to you; write to help@n8n.io with your instance name and the time.</source>
        <translation>n8n Cloud: Das Protokoll ist Ihnen nicht zugänglich; schreiben Sie mit dem Namen Ihrer Instanz und der Uhrzeit an help@n8n.io.</translation>
    </message>
    <message>
        <source>n8n Cloud: the outgoing addresses are listed in the documentation (link).</source>
        <translation>n8n Cloud: Die ausgehenden Adressen stehen in der Dokumentation (Link).</translation>
    </message>
    <message>
        <source>n8n Cloud: the API comes with a paid plan; see the plan in the admin dashboard.</source>
        <translation>n8n Cloud: Die API gehört zu einem bezahlten Tarif; den Tarif zeigt das Admin-Dashboard.</translation>
    </message>
    <message>
        <source>n8n Cloud: write to help@n8n.io with the Date header that you saw and the time of it.</source>
        <translation>n8n Cloud: Schreiben Sie an help@n8n.io und nennen Sie den Date-Header, den Sie gesehen haben, und wann das war.</translation>
    </message>
    <message>
        <source>n8n Cloud: always open the https address.</source>
        <translation>n8n Cloud: Öffnen Sie immer die https-Adresse.</translation>
    </message>
    <message>
        <source>n8n Cloud: the address is https://&lt;name&gt;.app.n8n.cloud.</source>
        <translation>n8n Cloud: Die Adresse ist https://&lt;name&gt;.app.n8n.cloud.</translation>
    </message>
    <message>
        <source>n8n Cloud: see the instance’s state in the admin dashboard.</source>
        <translation>n8n Cloud: Den Zustand der Instanz zeigt das Admin-Dashboard.</translation>
    </message>
    <message>
        <source>An API key of n8n’s.</source>
        <translation>Ein API-Schlüssel von n8n.</translation>
    </message>
    <message>
        <source>An API key of n8n’s, of the old form.</source>
        <translation>Ein API-Schlüssel von n8n in der alten Form.</translation>
    </message>
    <message>
        <source>Corrected and masked, it is %1.</source>
        <translation>Berichtigt und maskiert lautet er %1.</translation>
    </message>
    <message>
        <source>Masked, it is %1.</source>
        <translation>Maskiert lautet er %1.</translation>
    </message>
    <message>
        <source>Recent cases cannot be kept: the folder cannot be written.</source>
        <translation>Die letzten Fälle können nicht aufbewahrt werden: Der Ordner ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The case cannot be removed.</source>
        <translation>Der Fall kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: the folder cannot be written.</source>
        <translation>Die Einstellungen können nicht gespeichert werden: Der Ordner ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The settings could not be read and are as at first. The damaged file was kept.</source>
        <translation>Die Einstellungen waren nicht lesbar und sind wieder wie zu Beginn. Die beschädigte Datei wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: the file cannot be written.</source>
        <translation>Die Einstellungen können nicht gespeichert werden: Die Datei ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>A login is not kept in the settings. Set the proxy with its login in the environment (https_proxy), and choose “As the environment says”.</source>
        <translation>Eine Anmeldung wird nicht in den Einstellungen gespeichert. Geben Sie den Proxy mit seiner Anmeldung in der Umgebung an (https_proxy) und wählen Sie „Wie in der Umgebung“.</translation>
    </message>
    <message>
        <source>The proxy’s address cannot be read: write it as http://host:3128.</source>
        <translation>Die Adresse des Proxys ist nicht lesbar: Schreiben Sie sie wie http://host:3128.</translation>
    </message>
    <message>
        <source>The proxy is reached by http, socks5 or socks5h: write it as http://host:3128.</source>
        <translation>Der Proxy wird über http, socks5 oder socks5h erreicht: Schreiben Sie ihn wie http://host:3128.</translation>
    </message>
    <message>
        <source>The CA file holds no certificate in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>Die CA-Datei enthält kein Zertifikat im PEM-Format (-----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <source>The address carries a user name or password. Take them out; a proxy&apos;s own login goes among the headers for the proxy (on the command line: --header-file).</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort. Nehmen Sie beides heraus; die eigene Anmeldung eines Proxys gehört zu den Headern für den Proxy (auf der Befehlszeile: --header-file).</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>this user may not write there</source>
        <translation>dieser Benutzer darf dort nicht schreiben</translation>
    </message>
    <message>
        <source>The rotation&apos;s journal cannot be written: %1. Nothing is done without it.</source>
        <translation>Das Journal der Rotation kann nicht geschrieben werden: %1. Ohne Journal geschieht nichts.</translation>
    </message>
    <message>
        <source>The rotation&apos;s journal cannot be read: %1</source>
        <translation>Das Journal der Rotation kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Another window or command is rotating this key right now.</source>
        <translation>Ein anderes Fenster oder ein anderer Befehl rotiert diesen Schlüssel gerade.</translation>
    </message>
    <message>
        <source>The rotation %1 of this key is not finished: resume it or abandon it first.</source>
        <translation>Die Rotation %1 dieses Schlüssels ist nicht abgeschlossen: Setzen Sie sie zuerst fort, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>There is no rotation %1.</source>
        <translation>Es gibt keine Rotation %1.</translation>
    </message>
    <message>
        <source>The rotation %1 had not begun: nothing was done.</source>
        <translation>Die Rotation %1 hatte nicht begonnen: Nichts wurde getan.</translation>
    </message>
    <message>
        <source>The folder of the rotations cannot be read.</source>
        <translation>Der Ordner der Rotationen kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A step, proof or reason has a name that is none.</source>
        <translation>Ein Schritt, ein Beweis oder ein Grund hat einen Namen, der keiner ist.</translation>
    </message>
    <message>
        <source>A name or citation for the journal is too long, cannot be seen, or looks like a key: it is not written down.</source>
        <translation>Ein Name oder Beleg für das Journal ist zu lang, nicht sichtbar oder sieht wie ein Schlüssel aus: Er wird nicht aufgeschrieben.</translation>
    </message>
    <message>
        <source>What happened has no time.</source>
        <translation>Dem Ereignis fehlt die Zeit.</translation>
    </message>
    <message>
        <source>The rotation&apos;s journal is full.</source>
        <translation>Das Journal der Rotation ist voll.</translation>
    </message>
    <message>
        <source>The rotation&apos;s journal is larger than any that this program writes.</source>
        <translation>Das Journal der Rotation ist größer als jedes, das dieses Programm schreibt.</translation>
    </message>
    <message>
        <source>The rotation&apos;s journal was written by another release of this program.</source>
        <translation>Das Journal der Rotation wurde von einer anderen Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>The rotation&apos;s journal is damaged: a line is no event.</source>
        <translation>Das Journal der Rotation ist beschädigt: Eine Zeile ist kein Ereignis.</translation>
    </message>
    <message>
        <source>The rotation&apos;s journal is damaged: %1</source>
        <translation>Das Journal der Rotation ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The rotation&apos;s journal is damaged: a line is not as it was written.</source>
        <translation>Das Journal der Rotation ist beschädigt: Eine Zeile ist nicht so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The rotation&apos;s plan cannot be read: %1</source>
        <translation>Der Plan der Rotation kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The rotation&apos;s plan does not hold: %1</source>
        <translation>Der Plan der Rotation ist nicht stimmig: %1</translation>
    </message>
    <message>
        <source>The rotation has begun already.</source>
        <translation>Die Rotation hat schon begonnen.</translation>
    </message>
    <message>
        <source>%1 is under way: it must end first.</source>
        <translation>%1 läuft gerade: Das muss zuerst enden.</translation>
    </message>
    <message>
        <source>%1 is not the next step.</source>
        <translation>%1 ist nicht der nächste Schritt.</translation>
    </message>
    <message>
        <source>%1 is proven by %2, and by nothing else.</source>
        <translation>%1 wird durch %2 bewiesen, und durch nichts anderes.</translation>
    </message>
    <message>
        <source>The old key is revoked, or nearly: nothing can be taken back.</source>
        <translation>Der alte Schlüssel ist widerrufen, oder fast: Nichts lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 is not what is taken back next.</source>
        <translation>%1 ist nicht das, was als Nächstes zurückgenommen wird.</translation>
    </message>
    <message>
        <source>%1 is under way, and nobody knows yet whether it has happened: resume first.</source>
        <translation>%1 läuft noch, und niemand weiß, ob es geschehen ist: Setzen Sie die Rotation zuerst fort.</translation>
    </message>
    <message>
        <source>%1 is not done yet.</source>
        <translation>%1 ist noch nicht erledigt.</translation>
    </message>
    <message>
        <source>%1 is no step of this rotation.</source>
        <translation>%1 ist kein Schritt dieser Rotation.</translation>
    </message>
    <message>
        <source>%1 is not under way.</source>
        <translation>%1 läuft nicht.</translation>
    </message>
    <message>
        <source>The rotation is over.</source>
        <translation>Die Rotation ist zu Ende.</translation>
    </message>
    <message>
        <source>The rotation waits: resume it first.</source>
        <translation>Die Rotation wartet: Setzen Sie sie zuerst fort.</translation>
    </message>
    <message>
        <source>The rotation has stopped: resume it first.</source>
        <translation>Die Rotation ist angehalten: Setzen Sie sie zuerst fort.</translation>
    </message>
    <message>
        <source>A step is being taken back.</source>
        <translation>Ein Schritt wird gerade zurückgenommen.</translation>
    </message>
    <message>
        <source>The rotation&apos;s plan has no steps, too many, one twice, or none that revokes the old key.</source>
        <translation>Der Plan der Rotation hat keine Schritte, zu viele, einen doppelt oder keinen, der den alten Schlüssel widerruft.</translation>
    </message>
    <message>
        <source>The rotation has not begun.</source>
        <translation>Die Rotation hat nicht begonnen.</translation>
    </message>
    <message>
        <source>The rotation was started by another release of this program, whose plan had other steps: finish it with that one, or abandon it.</source>
        <translation>Die Rotation wurde von einer anderen Version dieses Programms begonnen, deren Plan andere Schritte hatte: Beenden Sie sie mit jener, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>The rotation is under way.</source>
        <translation>Die Rotation läuft.</translation>
    </message>
    <message>
        <source>The rotation waits for you.</source>
        <translation>Die Rotation wartet auf Sie.</translation>
    </message>
    <message>
        <source>The rotation has stopped after the old key was to be revoked: resume it.</source>
        <translation>Die Rotation wurde angehalten, nachdem der alte Schlüssel widerrufen werden sollte: Setzen Sie sie fort.</translation>
    </message>
    <message>
        <source>The rotation has stopped, and the old key still stands.</source>
        <translation>Die Rotation ist angehalten, und der alte Schlüssel gilt noch.</translation>
    </message>
    <message>
        <source>The rotation was interrupted while a step was being taken back.</source>
        <translation>Die Rotation wurde unterbrochen, während ein Schritt zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>The rotation was interrupted in the middle of a step: resume looks whether it has happened.</source>
        <translation>Die Rotation wurde mitten in einem Schritt unterbrochen: Beim Fortsetzen wird nachgesehen, ob er geschehen ist.</translation>
    </message>
    <message>
        <source>The rotation was interrupted between two steps.</source>
        <translation>Die Rotation wurde zwischen zwei Schritten unterbrochen.</translation>
    </message>
    <message>
        <source>The rotation was abandoned after the old key was to be revoked.</source>
        <translation>Die Rotation wurde abgebrochen, nachdem der alte Schlüssel widerrufen werden sollte.</translation>
    </message>
    <message>
        <source>The rotation was abandoned before the old key was revoked.</source>
        <translation>Die Rotation wurde abgebrochen, bevor der alte Schlüssel widerrufen wurde.</translation>
    </message>
    <message>
        <source>The rotation is finished.</source>
        <translation>Die Rotation ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Check the old key</source>
        <translation>Den alten Schlüssel prüfen</translation>
    </message>
    <message>
        <source>The old key is sent once, and as a control a broken one.</source>
        <translation>Der alte Schlüssel wird einmal gesendet, und zur Kontrolle ein kaputter.</translation>
    </message>
    <message>
        <source>If it does not work now, rotating would hide the fault: diagnose it first.</source>
        <translation>Wenn er jetzt nicht funktioniert, würde das Rotieren den Fehler verdecken: Stellen Sie zuerst die Diagnose.</translation>
    </message>
    <message>
        <source>{host} accepts the old key and refuses a broken one.</source>
        <translation>{host} nimmt den alten Schlüssel an und lehnt einen kaputten ab.</translation>
    </message>
    <message>
        <source>List what uses the key</source>
        <translation>Auflisten, was den Schlüssel benutzt</translation>
    </message>
    <message>
        <source>Tick every place where this key is entered: scripts, CI, backups, monitoring, secrets managers, files on servers, credentials in n8n.</source>
        <translation>Haken Sie jede Stelle an, an der dieser Schlüssel eingetragen ist: Skripte, CI, Sicherungen, Überwachung, Secret-Manager, Dateien auf Servern, Credentials in n8n.</translation>
    </message>
    <message>
        <source>A place that is forgotten fails on the day the old key dies.</source>
        <translation>Eine vergessene Stelle scheitert an dem Tag, an dem der alte Schlüssel stirbt.</translation>
    </message>
    <message>
        <source>Make the new API key</source>
        <translation>Den neuen API-Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Only n8n makes its keys; its label carries this rotation&apos;s number, so that it is found again whatever happens.</source>
        <translation>Nur n8n stellt seine Schlüssel aus; der Name trägt die Nummer dieser Rotation, damit der Schlüssel wiedergefunden wird, was auch geschieht.</translation>
    </message>
    <message>
        <source>The new key is deleted again.</source>
        <translation>Der neue Schlüssel wird wieder gelöscht.</translation>
    </message>
    <message>
        <source>Check the new key&apos;s text</source>
        <translation>Text des neuen Schlüssels prüfen</translation>
    </message>
    <message>
        <source>The pasted text is read character by character, before it is sent anywhere.</source>
        <translation>Der eingefügte Text wird Zeichen für Zeichen gelesen, bevor er irgendwohin gesendet wird.</translation>
    </message>
    <message>
        <source>A hidden character, a cut end, another service&apos;s key or the old key once more would fail later, and everywhere at once.</source>
        <translation>Ein unsichtbares Zeichen, ein abgeschnittenes Ende, der Schlüssel eines anderen Dienstes oder noch einmal der alte Schlüssel würde später scheitern, und überall zugleich.</translation>
    </message>
    <message>
        <source>The new key&apos;s text is clean, and it is not the old key.</source>
        <translation>Der Text des neuen Schlüssels ist sauber, und es ist nicht der alte Schlüssel.</translation>
    </message>
    <message>
        <source>Prove the new key</source>
        <translation>Den neuen Schlüssel beweisen</translation>
    </message>
    <message>
        <source>n8n is asked with the new key, and as a control with a broken one.</source>
        <translation>n8n wird mit dem neuen Schlüssel gefragt, und zur Kontrolle mit einem kaputten.</translation>
    </message>
    <message>
        <source>An address that accepts anything proves nothing.</source>
        <translation>Eine Adresse, die alles annimmt, beweist nichts.</translation>
    </message>
    <message>
        <source>{host} accepts the new key and refuses a broken one.</source>
        <translation>{host} nimmt den neuen Schlüssel an und lehnt einen kaputten ab.</translation>
    </message>
    <message>
        <source>Keep both keys in the keychain</source>
        <translation>Beide Schlüssel im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>The old and the new key are put into the keychain of this computer, and read back.</source>
        <translation>Der alte und der neue Schlüssel werden in den Schlüsselbund dieses Computers gelegt und von dort wieder gelesen.</translation>
    </message>
    <message>
        <source>The service shows a key once. Neither may be lost before the new one works and the old one is dead.</source>
        <translation>Der Dienst zeigt einen Schlüssel nur einmal. Keiner darf verloren gehen, bevor der neue funktioniert und der alte tot ist.</translation>
    </message>
    <message>
        <source>The keychain holds the old and the new key under {label}.</source>
        <translation>Der Schlüsselbund enthält den alten und den neuen Schlüssel unter {label}.</translation>
    </message>
    <message>
        <source>The new key is taken out of the keychain; the old one stays.</source>
        <translation>Der neue Schlüssel wird aus dem Schlüsselbund genommen; der alte bleibt.</translation>
    </message>
    <message>
        <source>Replace it everywhere</source>
        <translation>Überall ersetzen</translation>
    </message>
    <message>
        <source>Each place on the list gets the new key; files that were named are changed by this program, the others by you.</source>
        <translation>Jede Stelle der Liste bekommt den neuen Schlüssel; genannte Dateien ändert dieses Programm, die anderen ändern Sie.</translation>
    </message>
    <message>
        <source>Both keys work now, so the order does not matter and nothing fails.</source>
        <translation>Jetzt gelten beide Schlüssel, deshalb ist die Reihenfolge gleich und nichts scheitert.</translation>
    </message>
    <message>
        <source>The places get the old key back.</source>
        <translation>Die Stellen bekommen den alten Schlüssel zurück.</translation>
    </message>
    <message>
        <source>Replace it everywhere, now</source>
        <translation>Jetzt überall ersetzen</translation>
    </message>
    <message>
        <source>Each place on the list gets the new key, the most important first; the list of what does not work shrinks with every place.</source>
        <translation>Jede Stelle der Liste bekommt den neuen Schlüssel, die wichtigste zuerst; die Liste dessen, was nicht funktioniert, schrumpft mit jeder Stelle.</translation>
    </message>
    <message>
        <source>Until a place holds the new key it is refused.</source>
        <translation>Bis eine Stelle den neuen Schlüssel enthält, wird sie abgelehnt.</translation>
    </message>
    <message>
        <source>Prove each place</source>
        <translation>Jede Stelle beweisen</translation>
    </message>
    <message>
        <source>Each place is run once; n8n&apos;s answers and executions are looked at, and where they cannot be seen you say what you saw.</source>
        <translation>Jede Stelle läuft einmal; die Antworten und Ausführungen von n8n werden angesehen, und wo sie nicht zu sehen sind, sagen Sie, was Sie gesehen haben.</translation>
    </message>
    <message>
        <source>A changed file is not yet read: many programs read it only when they start.</source>
        <translation>Eine geänderte Datei ist noch nicht gelesen: Viele Programme lesen sie nur beim Start.</translation>
    </message>
    <message>
        <source>Watch the old key</source>
        <translation>Den alten Schlüssel beobachten</translation>
    </message>
    <message>
        <source>n8n&apos;s “last used” of the old key is read again and again.</source>
        <translation>Das „last used“ des alten Schlüssels wird in n8n immer wieder gelesen.</translation>
    </message>
    <message>
        <source>Whoever still uses the old key is found now, while it still works.</source>
        <translation>Wer den alten Schlüssel noch benutzt, wird jetzt gefunden, solange er noch gilt.</translation>
    </message>
    <message>
        <source>n8n has recorded no use of the old key since {at}.</source>
        <translation>n8n hat seit {at} keine Benutzung des alten Schlüssels verzeichnet.</translation>
    </message>
    <message>
        <source>Wait a grace time</source>
        <translation>Eine Frist abwarten</translation>
    </message>
    <message>
        <source>You choose how long both keys stay; after that you confirm place by place that the new one is in use.</source>
        <translation>Sie wählen, wie lange beide Schlüssel gelten; danach bestätigen Sie Stelle für Stelle, dass der neue benutzt wird.</translation>
    </message>
    <message>
        <source>Nothing records here when the old key was last used: time and your word take its place.</source>
        <translation>Hier zeichnet nichts auf, wann der alte Schlüssel zuletzt benutzt wurde: Zeit und Ihr Wort treten an diese Stelle.</translation>
    </message>
    <message>
        <source>Open every place first</source>
        <translation>Zuerst alle Stellen öffnen</translation>
    </message>
    <message>
        <source>Open each place on the list where the key is entered, ready to paste.</source>
        <translation>Öffnen Sie jede Stelle der Liste dort, wo der Schlüssel eingetragen wird, bereit zum Einfügen.</translation>
    </message>
    <message>
        <source>From the old key&apos;s end until the last place is changed nothing works: only preparation makes this short.</source>
        <translation>Vom Ende des alten Schlüssels bis zur Änderung der letzten Stelle funktioniert nichts: Nur Vorbereitung macht diese Zeit kurz.</translation>
    </message>
    <message>
        <source>Keep the old key in the keychain</source>
        <translation>Den alten Schlüssel im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>The old key is put into the keychain of this computer, and read back.</source>
        <translation>Der alte Schlüssel wird in den Schlüsselbund dieses Computers gelegt und von dort wieder gelesen.</translation>
    </message>
    <message>
        <source>Without it nobody can prove afterwards that it is refused.</source>
        <translation>Ohne ihn kann danach niemand beweisen, dass er abgelehnt wird.</translation>
    </message>
    <message>
        <source>The keychain holds the old key under {label}.</source>
        <translation>Der Schlüsselbund enthält den alten Schlüssel unter {label}.</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Den alten Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>The old API key, ending in {tail}, is deleted in n8n.</source>
        <translation>Der alte API-Schlüssel, der auf {tail} endet, wird in n8n gelöscht.</translation>
    </message>
    <message>
        <source>This cannot be undone: a deleted key never works again.</source>
        <translation>Das lässt sich nicht rückgängig machen: Ein gelöschter Schlüssel funktioniert nie wieder.</translation>
    </message>
    <message>
        <source>This release of n8n keeps one key: the old one must go before the new one can be made. This cannot be undone.</source>
        <translation>Diese Version von n8n führt nur einen Schlüssel: Der alte muss weg, bevor der neue angelegt werden kann. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Somebody else has it, so it goes first, before there is a new one. This cannot be undone.</source>
        <translation>Jemand anderes hat ihn, deshalb geht er zuerst, noch bevor es einen neuen gibt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Prove the old key dead</source>
        <translation>Beweisen, dass der alte Schlüssel tot ist</translation>
    </message>
    <message>
        <source>The old key is sent once more.</source>
        <translation>Der alte Schlüssel wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Somebody else has it: it must be dead before anything else is done.</source>
        <translation>Jemand anderes hat ihn: Er muss tot sein, bevor irgendetwas anderes geschieht.</translation>
    </message>
    <message>
        <source>{host} refuses the old key with 401.</source>
        <translation>{host} lehnt den alten Schlüssel mit 401 ab.</translation>
    </message>
    <message>
        <source>Prove both ends</source>
        <translation>Beide Enden beweisen</translation>
    </message>
    <message>
        <source>The old key, the new key and a broken one are sent, one after the other.</source>
        <translation>Der alte Schlüssel, der neue und ein kaputter werden nacheinander gesendet.</translation>
    </message>
    <message>
        <source>Only a refused old key is dead, and only an accepted new one has taken its place.</source>
        <translation>Nur ein abgelehnter alter Schlüssel ist tot, und nur ein angenommener neuer hat seinen Platz eingenommen.</translation>
    </message>
    <message>
        <source>{host} refuses the old key with 401 and accepts the new one.</source>
        <translation>{host} lehnt den alten Schlüssel mit 401 ab und nimmt den neuen an.</translation>
    </message>
    <message>
        <source>Look for what the finder did</source>
        <translation>Nachsehen, was der Finder getan hat</translation>
    </message>
    <message>
        <source>Go through the list of what somebody with the key could have seen or changed, and tick what you have looked at.</source>
        <translation>Gehen Sie die Liste dessen durch, was jemand mit dem Schlüssel gesehen oder geändert haben kann, und haken Sie ab, was Sie geprüft haben.</translation>
    </message>
    <message>
        <source>A dead key does not undo what was done with it while it lived.</source>
        <translation>Ein toter Schlüssel macht nicht rückgängig, was mit ihm getan wurde, solange er galt.</translation>
    </message>
    <message>
        <source>Close the rotation</source>
        <translation>Rotation abschließen</translation>
    </message>
    <message>
        <source>The old key is taken out of the keychain, the next rotation gets a date, and the record is written.</source>
        <translation>Der alte Schlüssel wird aus dem Schlüsselbund genommen, die nächste Rotation bekommt ein Datum, und der Nachweis wird geschrieben.</translation>
    </message>
    <message>
        <source>Only now is the old key of no use to anybody.</source>
        <translation>Erst jetzt nützt der alte Schlüssel niemandem mehr.</translation>
    </message>
    <message>
        <source>The keychain holds the new key alone; the next rotation is due in {days} days.</source>
        <translation>Der Schlüsselbund enthält nur noch den neuen Schlüssel; die nächste Rotation ist in {days} Tagen fällig.</translation>
    </message>
    <message>
        <source>Old and new key work side by side until the last place has changed: no request fails.</source>
        <translation>Alter und neuer Schlüssel gelten nebeneinander, bis die letzte Stelle geändert ist: Keine Anfrage scheitert.</translation>
    </message>
    <message>
        <source>This n8n keeps one API key per person: old and new cannot overlap. From the moment the old key is deleted until a place holds the new one, that place is refused. Everything is prepared first, so that this is as short as it can be; an update of n8n to 1.85.3 or later would spare it.</source>
        <translation>Dieses n8n führt einen API-Schlüssel je Person: Alter und neuer können nicht nebeneinander gelten. Vom Löschen des alten Schlüssels bis eine Stelle den neuen enthält, wird diese Stelle abgelehnt. Alles wird vorher bereitgelegt, damit diese Zeit so kurz wie möglich ist; eine Aktualisierung von n8n auf 1.85.3 oder neuer würde sie ersparen.</translation>
    </message>
    <message>
        <source>Every place on the list, from the deletion until it holds the new key</source>
        <translation>Jede Stelle der Liste, vom Löschen bis sie den neuen Schlüssel enthält</translation>
    </message>
    <message>
        <source>The old key dies first. Until the rest is done, everything that uses it is refused.</source>
        <translation>Der alte Schlüssel stirbt zuerst. Bis der Rest erledigt ist, wird alles abgelehnt, was ihn benutzt.</translation>
    </message>
    <message>
        <source>Scripts, CI, backups and monitoring that call n8n&apos;s API with this key</source>
        <translation>Skripte, CI, Sicherungen und Überwachung, die die API von n8n mit diesem Schlüssel aufrufen</translation>
    </message>
    <message>
        <source>Workflows whose n8n node or HTTP Request uses a credential with this key</source>
        <translation>Workflows, deren n8n-Node oder HTTP Request ein Credential mit diesem Schlüssel benutzt</translation>
    </message>
    <message>
        <source>Dashboards and chat bots that read executions</source>
        <translation>Dashboards und Chatbots, die Ausführungen lesen</translation>
    </message>
    <message>
        <source>Users: anybody you do not know, or whose role has changed</source>
        <translation>Benutzer: jeder, den Sie nicht kennen oder dessen Rolle sich geändert hat</translation>
    </message>
    <message>
        <source>API keys: any that nobody made</source>
        <translation>API-Schlüssel: jeder, den niemand angelegt hat</translation>
    </message>
    <message>
        <source>Workflows that are new, or were changed since the leak</source>
        <translation>Workflows, die neu sind oder seit dem Leck geändert wurden</translation>
    </message>
    <message>
        <source>Nodes that send data out, above all to an address you do not know</source>
        <translation>Nodes, die Daten nach außen senden, vor allem an eine Adresse, die Sie nicht kennen</translation>
    </message>
    <message>
        <source>Active schedules that are new</source>
        <translation>Aktive Zeitpläne, die neu sind</translation>
    </message>
    <message>
        <source>Executions at unusual times</source>
        <translation>Ausführungen zu ungewöhnlichen Zeiten</translation>
    </message>
    <message>
        <source>Credentials within the key&apos;s reach: rotate their keys at their providers too</source>
        <translation>Credentials in Reichweite des Schlüssels: Rotieren Sie auch deren Schlüssel bei ihren Anbietern</translation>
    </message>
    <message>
        <source>{provider} accepts the old key and refuses a broken one.</source>
        <translation>{provider} nimmt den alten Schlüssel an und lehnt einen kaputten ab.</translation>
    </message>
    <message>
        <source>Find what uses the key</source>
        <translation>Finden, was den Schlüssel benutzt</translation>
    </message>
    <message>
        <source>n8n&apos;s credentials and workflows are searched for this key; you tick the places outside n8n.</source>
        <translation>Die Credentials und Workflows von n8n werden nach diesem Schlüssel durchsucht; die Stellen außerhalb von n8n haken Sie an.</translation>
    </message>
    <message>
        <source>A key sits in credentials, in nodes where it was typed in, and in files: one forgotten place fails when the old key dies.</source>
        <translation>Ein Schlüssel steckt in Credentials, in Nodes, in die er eingetippt wurde, und in Dateien: Eine vergessene Stelle scheitert, wenn der alte Schlüssel stirbt.</translation>
    </message>
    <message>
        <source>Make the new key at the provider</source>
        <translation>Den neuen Schlüssel beim Anbieter anlegen</translation>
    </message>
    <message>
        <source>On the provider&apos;s page of keys make a new key called {label}, with no more rights than the old one, and paste it.</source>
        <translation>Legen Sie auf der Schlüsselseite des Anbieters einen neuen Schlüssel namens {label} an, mit nicht mehr Rechten als der alte, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Its name carries this rotation&apos;s number, so that it is found again whatever happens.</source>
        <translation>Sein Name trägt die Nummer dieser Rotation, damit er wiedergefunden wird, was auch geschieht.</translation>
    </message>
    <message>
        <source>The new key {label} is there, ending in {tail}.</source>
        <translation>Der neue Schlüssel {label} ist da; er endet auf {tail}.</translation>
    </message>
    <message>
        <source>Prove the new key at the provider</source>
        <translation>Den neuen Schlüssel beim Anbieter beweisen</translation>
    </message>
    <message>
        <source>The provider is asked with the new key, and as a control with a broken one.</source>
        <translation>Der Anbieter wird mit dem neuen Schlüssel gefragt, und zur Kontrolle mit einem kaputten.</translation>
    </message>
    <message>
        <source>A key that is restricted or not yet known would fail inside n8n, where it is harder to see.</source>
        <translation>Ein eingeschränkter oder noch nicht bekannter Schlüssel würde erst in n8n scheitern, wo es schwerer zu sehen ist.</translation>
    </message>
    <message>
        <source>{provider} accepts the new key and refuses a broken one.</source>
        <translation>{provider} nimmt den neuen Schlüssel an und lehnt einen kaputten ab.</translation>
    </message>
    <message>
        <source>Keep the new key in the keychain</source>
        <translation>Den neuen Schlüssel im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>The new key is put into the keychain of this computer, and read back.</source>
        <translation>Der neue Schlüssel wird in den Schlüsselbund dieses Computers gelegt und von dort wieder gelesen.</translation>
    </message>
    <message>
        <source>The service shows a key once. The old one is not at hand, so it cannot be kept.</source>
        <translation>Der Dienst zeigt einen Schlüssel nur einmal. Der alte liegt nicht vor und kann nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The keychain holds the new key under {label}.</source>
        <translation>Der Schlüsselbund enthält den neuen Schlüssel unter {label}.</translation>
    </message>
    <message>
        <source>The new key is taken out of the keychain.</source>
        <translation>Der neue Schlüssel wird aus dem Schlüsselbund genommen.</translation>
    </message>
    <message>
        <source>Replace it in place</source>
        <translation>An Ort und Stelle ersetzen</translation>
    </message>
    <message>
        <source>Each credential gets the new key in place and keeps its id; typed-in copies are changed after you have seen the difference; places outside n8n are changed by you.</source>
        <translation>Jedes Credential bekommt den neuen Schlüssel an Ort und Stelle und behält seine Kennung; eingetippte Kopien werden geändert, nachdem Sie den Unterschied gesehen haben; Stellen außerhalb von n8n ändern Sie.</translation>
    </message>
    <message>
        <source>A second credential of the same name would leave nodes on the old one.</source>
        <translation>Ein zweites Credential gleichen Namens ließe Nodes beim alten.</translation>
    </message>
    <message>
        <source>Prove it through n8n</source>
        <translation>Durch n8n beweisen</translation>
    </message>
    <message>
        <source>Each credential is tested through n8n, by its own test, a probe workflow on your word, or its next execution.</source>
        <translation>Jedes Credential wird durch n8n geprüft: mit seinem eigenen Test, auf Ihr Wort mit einem Prüf-Workflow, oder an seiner nächsten Ausführung.</translation>
    </message>
    <message>
        <source>What counts is the key that n8n really sends, not the one that was typed.</source>
        <translation>Es zählt der Schlüssel, den n8n wirklich sendet, nicht der eingetippte.</translation>
    </message>
    <message>
        <source>Activate triggers again</source>
        <translation>Trigger erneut aktivieren</translation>
    </message>
    <message>
        <source>Workflows whose trigger holds a connection are deactivated and activated, in the order that you see.</source>
        <translation>Workflows, deren Trigger eine Verbindung hält, werden in der gezeigten Reihenfolge deaktiviert und wieder aktiviert.</translation>
    </message>
    <message>
        <source>Such a trigger read the key when it was activated and keeps the old one until then.</source>
        <translation>Ein solcher Trigger hat den Schlüssel beim Aktivieren gelesen und behält bis dahin den alten.</translation>
    </message>
    <message>
        <source>The old key, ending in {tail}, is revoked at the provider.</source>
        <translation>Der alte Schlüssel, der auf {tail} endet, wird beim Anbieter widerrufen.</translation>
    </message>
    <message>
        <source>This cannot be undone: a revoked key never works again.</source>
        <translation>Das lässt sich nicht rückgängig machen: Ein widerrufener Schlüssel funktioniert nie wieder.</translation>
    </message>
    <message>
        <source>This provider keeps one key: the old one must go before the new one can be made. This cannot be undone.</source>
        <translation>Dieser Anbieter führt nur einen Schlüssel: Der alte muss weg, bevor der neue angelegt werden kann. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>{provider} refuses the old key.</source>
        <translation>{provider} lehnt den alten Schlüssel ab.</translation>
    </message>
    <message>
        <source>{provider} refuses the old key and accepts the new one.</source>
        <translation>{provider} lehnt den alten Schlüssel ab und nimmt den neuen an.</translation>
    </message>
    <message>
        <source>Show the end without the old key</source>
        <translation>Das Ende ohne den alten Schlüssel zeigen</translation>
    </message>
    <message>
        <source>The new key is sent once more, and you confirm on the provider&apos;s page that the old one is gone.</source>
        <translation>Der neue Schlüssel wird noch einmal gesendet, und Sie bestätigen auf der Seite des Anbieters, dass der alte weg ist.</translation>
    </message>
    <message>
        <source>The old key is not at hand, so nobody can send it: the provider&apos;s own list takes the place of its refusal.</source>
        <translation>Der alte Schlüssel liegt nicht vor, deshalb kann ihn niemand senden: Die Liste des Anbieters tritt an die Stelle der Ablehnung.</translation>
    </message>
    <message>
        <source>{provider} accepts the new key, and its list no longer shows the old one.</source>
        <translation>{provider} nimmt den neuen Schlüssel an, und seine Liste zeigt den alten nicht mehr.</translation>
    </message>
    <message>
        <source>Old and new key work side by side, so no request fails. But the old key is not at hand: a change cannot be taken back, and nobody can prove that it is refused in the end; the provider&apos;s own list is shown instead.</source>
        <translation>Alter und neuer Schlüssel gelten nebeneinander, deshalb scheitert keine Anfrage. Aber der alte Schlüssel liegt nicht vor: Eine Änderung lässt sich nicht zurücknehmen, und am Ende kann niemand beweisen, dass er abgelehnt wird; statt dessen wird die Liste des Anbieters gezeigt.</translation>
    </message>
    <message>
        <source>This provider keeps one key: old and new cannot overlap. From the moment the old key is revoked until a place holds the new one, that place is refused. Everything is prepared first, so that this is as short as it can be.</source>
        <translation>Dieser Anbieter führt einen Schlüssel: Alter und neuer können nicht nebeneinander gelten. Vom Widerruf des alten Schlüssels bis eine Stelle den neuen enthält, wird diese Stelle abgelehnt. Alles wird vorher bereitgelegt, damit diese Zeit so kurz wie möglich ist.</translation>
    </message>
    <message>
        <source>Every place on the list, from the revocation until it holds the new key</source>
        <translation>Jede Stelle der Liste, vom Widerruf bis sie den neuen Schlüssel enthält</translation>
    </message>
    <message>
        <source>Every workflow whose credential holds this key</source>
        <translation>Jeder Workflow, dessen Credential diesen Schlüssel enthält</translation>
    </message>
    <message>
        <source>Nodes into which the key was typed</source>
        <translation>Nodes, in die der Schlüssel eingetippt wurde</translation>
    </message>
    <message>
        <source>Everything outside n8n that uses the same key</source>
        <translation>Alles außerhalb von n8n, das denselben Schlüssel benutzt</translation>
    </message>
    <message>
        <source>The provider&apos;s usage and bill since the leak</source>
        <translation>Verbrauch und Rechnung beim Anbieter seit dem Leck</translation>
    </message>
    <message>
        <source>Other keys at the provider that nobody made</source>
        <translation>Andere Schlüssel beim Anbieter, die niemand angelegt hat</translation>
    </message>
    <message>
        <source>What the key could read there: files, conversations, indexes, models</source>
        <translation>Was der Schlüssel dort lesen konnte: Dateien, Gespräche, Indexe, Modelle</translation>
    </message>
    <message>
        <source>Where it leaked: workflow exports, executions, logs, repositories, chats</source>
        <translation>Wo er bekannt wurde: Exporte von Workflows, Ausführungen, Logs, Repositorys, Chats</translation>
    </message>
    <message>
        <source>Users and API keys of n8n that nobody made</source>
        <translation>Benutzer und API-Schlüssel von n8n, die niemand angelegt hat</translation>
    </message>
    <message>
        <source>The label is empty: call the key by what it is for.</source>
        <translation>Die Bezeichnung ist leer: Nennen Sie den Schlüssel nach seinem Zweck.</translation>
    </message>
    <message>
        <source>The label is longer than %1 characters.</source>
        <translation>Die Bezeichnung ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The label has a line break or a character that cannot be seen.</source>
        <translation>Die Bezeichnung enthält einen Zeilenumbruch oder ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>The label looks like a key, and a label is shown everywhere.</source>
        <translation>Die Bezeichnung sieht aus wie ein Schlüssel, und eine Bezeichnung wird überall gezeigt.</translation>
    </message>
    <message>
        <source>The list of the keys that are held is damaged.</source>
        <translation>Die Liste der aufbewahrten Schlüssel ist beschädigt.</translation>
    </message>
    <message>
        <source>Without both the old and the new key the file is left alone.</source>
        <translation>Ohne den alten und den neuen Schlüssel bleibt die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 is %2 now, neither the old key nor the new one: somebody changed it. Nothing was written.</source>
        <translation>%1 ist jetzt %2, weder der alte noch der neue Schlüssel: Jemand hat den Wert geändert. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The folder for the masked backup cannot be made. Nothing was written.</source>
        <translation>Der Ordner für die maskierte Sicherung kann nicht angelegt werden. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The masked backup cannot be written: %1. The file is as it was.</source>
        <translation>Die maskierte Sicherung kann nicht geschrieben werden: %1. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Docker Compose gives a container its variables when it makes the container; a restart is not enough. In %1 run: %2</source>
        <translation>Docker Compose gibt einem Container seine Variablen, wenn es ihn erstellt; ein Neustart genügt nicht. Führen Sie in %1 aus: %2</translation>
    </message>
    <message>
        <source>A container has this file mounted, and most programs read it only when they start. In %1 run: %2</source>
        <translation>Diese Datei ist in einen Container eingehängt, und die meisten Programme lesen sie nur beim Start. Führen Sie in %1 aus: %2</translation>
    </message>
    <message>
        <source>systemd reads this file when it starts the service. Run: %1</source>
        <translation>systemd liest diese Datei, wenn es den Dienst startet. Führen Sie aus: %1</translation>
    </message>
    <message>
        <source>pm2 keeps the environment that a program was first started with. In %1 run: %2</source>
        <translation>pm2 behält die Umgebung, mit der ein Programm zuerst gestartet wurde. Führen Sie in %1 aus: %2</translation>
    </message>
    <message>
        <source>Nothing beside this file says who reads it. A program reads it when it starts: restart it; a container has to be made anew.</source>
        <translation>Nichts neben dieser Datei sagt, wer sie liest. Ein Programm liest sie beim Start: Starten Sie es neu; ein Container muss neu erstellt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>It was to be deleted, and is still there.</source>
        <translation>Er sollte gelöscht werden und ist noch da.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This is no ordinary file: a folder, a pipe and a device are left alone.</source>
        <translation>Das ist keine gewöhnliche Datei: Ordner, Pipes und Geräte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>A file beside it has the name that Key Doctor gives to its guard, and is none. Look at it, and remove it.</source>
        <translation>Eine Datei daneben trägt den Namen, den Key Doctor seiner Schutzkopie gibt, ist aber keine. Sehen Sie sie an, und entfernen Sie sie.</translation>
    </message>
    <message>
        <source>A write to %1 was cut off, and somebody changed the file since. This file beside it holds its whole text before and after: put it right by hand, then remove this one.</source>
        <translation>Das Schreiben von %1 wurde abgebrochen, und seitdem hat jemand die Datei geändert. Diese Datei daneben enthält den ganzen Text von vorher und nachher: Bringen Sie die Datei von Hand in Ordnung, und entfernen Sie dann diese.</translation>
    </message>
    <message>
        <source>Another window or command is writing to this folder right now. Try again.</source>
        <translation>Ein anderes Fenster oder ein anderer Befehl schreibt gerade in diesen Ordner. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file has vanished since it was read: nothing was written.</source>
        <translation>Die Datei ist verschwunden, seit sie gelesen wurde: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Somebody changed the file since it was read: nothing was written. Look at it, then try again.</source>
        <translation>Jemand hat die Datei geändert, seit sie gelesen wurde: Es wurde nichts geschrieben. Sehen Sie sie an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. It is as it was.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1. Sie ist, wie sie war.</translation>
    </message>
    <message>
        <source>The file could be written in part only (%1), and not be put back. Its whole text stands in the file %2 beside it.</source>
        <translation>Die Datei konnte nur zum Teil geschrieben werden (%1) und nicht zurückgesetzt werden. Ihr ganzer Text steht in der Datei %2 daneben.</translation>
    </message>
    <message>
        <source>The folder of the file cannot be written to (%1): without a place beside it no write is safe.</source>
        <translation>In den Ordner der Datei kann nicht geschrieben werden (%1): Ohne einen Platz neben ihr ist kein Schreiben sicher.</translation>
    </message>
    <message>
        <source>The file was written, and is not as it was written: somebody changed it at the same time. Look at it.</source>
        <translation>Die Datei wurde geschrieben und ist nicht so, wie sie geschrieben wurde: Jemand hat sie gleichzeitig geändert. Sehen Sie sie an.</translation>
    </message>
    <message>
        <source>The list of the keys that are held cannot be read.</source>
        <translation>Die Liste der aufbewahrten Schlüssel kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It was made anew from what the keyring holds.</source>
        <translation>Sie wurde aus dem Inhalt des Schlüsselbunds neu erstellt.</translation>
    </message>
    <message>
        <source>This keyring cannot say what it holds: keys that are not named again stay unknown.</source>
        <translation>Dieser Schlüsselbund kann nicht sagen, was er enthält: Schlüssel, die nicht wieder genannt werden, bleiben unbekannt.</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>Was zurückgelesen wurde, ist nicht das, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>This is the address of a workflow, not of an instance.</source>
        <translation>Das ist die Adresse eines Workflows, nicht die einer Instanz.</translation>
    </message>
    <message>
        <source>A provider is named by its id in small letters, such as openai.</source>
        <translation>Ein Anbieter wird mit seiner Kennung in Kleinbuchstaben genannt, zum Beispiel openai.</translation>
    </message>
    <message>
        <source>This is not the address of a provider&apos;s API: it has a query, or a request there may run a workflow.</source>
        <translation>Das ist nicht die Adresse der API eines Anbieters: Sie hat eine Abfrage, oder eine Anfrage dort kann einen Workflow ausführen.</translation>
    </message>
    <message>
        <source>n8n&apos;s answer about the workflow lacks its %1.</source>
        <translation>In der Antwort von n8n zum Workflow fehlt %1.</translation>
    </message>
    <message>
        <source>So short a text is no key: it would be found in many places.</source>
        <translation>Ein so kurzer Text ist kein Schlüssel: Er fände sich an vielen Stellen.</translation>
    </message>
    <message>
        <source>Keys of %1 are made and revoked on its page, not by an API that Key Doctor uses.</source>
        <translation>Schlüssel von %1 werden auf dessen Seite erstellt und widerrufen, nicht über eine API, die Key Doctor verwendet.</translation>
    </message>
    <message>
        <source>This key cannot make keys. What is needed: %1.</source>
        <translation>Dieser Schlüssel kann keine Schlüssel erstellen. Es braucht %1.</translation>
    </message>
    <message>
        <source>The key is made in a project: give its id, which begins with proj_.</source>
        <translation>Der Schlüssel wird in einem Projekt erstellt: Geben Sie dessen Id an, die mit proj_ beginnt.</translation>
    </message>
    <message>
        <source>A request to that address may run a workflow, so it is not sent.</source>
        <translation>Eine Anfrage an diese Adresse kann einen Workflow ausführen und wird deshalb nicht gesendet.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>n8n API key</source>
        <translation>n8n-API-Schlüssel</translation>
    </message>
    <message>
        <source>provider&apos;s key</source>
        <translation>Schlüssel eines Anbieters</translation>
    </message>
    <message>
        <source>Made on %1, %2 ago.</source>
        <translation>Erstellt am %1, vor %2.</translation>
    </message>
    <message>
        <source>Made today.</source>
        <translation>Heute erstellt.</translation>
    </message>
    <message>
        <source>Last proven on %1.</source>
        <translation>Zuletzt bewiesen am %1.</translation>
    </message>
    <message>
        <source>Never due.</source>
        <translation>Nie fällig.</translation>
    </message>
    <message>
        <source>Expired on %1, %2 ago.</source>
        <translation>Abgelaufen am %1, vor %2.</translation>
    </message>
    <message>
        <source>Was due on %1, %2 ago.</source>
        <translation>War am %1 fällig, vor %2.</translation>
    </message>
    <message>
        <source>Expires today.</source>
        <translation>Läuft heute ab.</translation>
    </message>
    <message>
        <source>Due today.</source>
        <translation>Heute fällig.</translation>
    </message>
    <message>
        <source>Expires on %1, in %2.</source>
        <translation>Läuft am %1 ab, in %2.</translation>
    </message>
    <message>
        <source>Due on %1, in %2.</source>
        <translation>Fällig am %1, in %2.</translation>
    </message>
    <message>
        <source>It is no longer in the keyring: something else has deleted it there.</source>
        <translation>Er ist nicht mehr im Schlüsselbund: Etwas anderes hat ihn dort gelöscht.</translation>
    </message>
    <message>
        <source>What the keyring holds under this name was not written by Key Doctor, or is not whole.</source>
        <translation>Was der Schlüsselbund unter diesem Namen enthält, wurde nicht von Key Doctor geschrieben oder ist nicht vollständig.</translation>
    </message>
    <message>
        <source>A rotation is under way: the old key and the new one are kept.</source>
        <translation>Eine Rotation ist im Gang: Der alte und der neue Schlüssel werden aufbewahrt.</translation>
    </message>
    <message>
        <source>A rotation is under way: the old key and the new one are both lost with it.</source>
        <translation>Eine Rotation ist im Gang: Der alte und der neue Schlüssel gehen beide damit verloren.</translation>
    </message>
    <message>
        <source>It stays valid until it is revoked where it was made, and cannot be brought back here.</source>
        <translation>Er bleibt gültig, bis er dort widerrufen wird, wo er erstellt wurde, und lässt sich hier nicht zurückholen.</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>im Gang</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>One key for each integration: then one can be changed without the others.</source>
        <translation>Ein Schlüssel je Integration: Dann lässt sich einer ohne die anderen wechseln.</translation>
    </message>
    <message>
        <source>The least scopes that do the work.</source>
        <translation>Nur die Scopes, die für die Arbeit nötig sind.</translation>
    </message>
    <message>
        <source>An expiry, later than the next rotation.</source>
        <translation>Ein Ablaufdatum, das nach der nächsten Rotation liegt.</translation>
    </message>
    <message>
        <source>API key of %1, called “%2”</source>
        <translation>API-Schlüssel von %1, genannt „%2“</translation>
    </message>
    <message>
        <source>key of %1, called “%2”</source>
        <translation>Schlüssel von %1, genannt „%2“</translation>
    </message>
    <message>
        <source>Rotation %1: %2</source>
        <translation>Rotation %1: %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Places that use the key</source>
        <translation>Stellen, die den Schlüssel benutzen</translation>
    </message>
    <message>
        <source>From here on</source>
        <translation>Von hier an</translation>
    </message>
    <message>
        <source>the service’s own page</source>
        <translation>der Seite des Dienstes</translation>
    </message>
    <message>
        <source>There is no session bus, and so no keyring; keys are kept nowhere else. Sign in to a desktop, or install a keyring (apt install gnome-keyring libsecret-1-0 dbus-daemon) and start it with this program under dbus-run-session.</source>
        <translation>Es gibt keinen Sitzungsbus und damit keinen Schlüsselbund; Schlüssel werden nirgends sonst aufbewahrt. Melden Sie sich an einem Desktop an, oder installieren Sie einen Schlüsselbund (apt install gnome-keyring libsecret-1-0 dbus-daemon) und starten Sie ihn zusammen mit diesem Programm unter dbus-run-session.</translation>
    </message>
    <message>
        <source>The keyring service holds no keyring yet, and keys are kept nowhere else. Make one in Passwords and Keys (apt install seahorse), or sign out and in again.</source>
        <translation>Der Schlüsselbunddienst enthält noch keinen Schlüsselbund, und Schlüssel werden nirgends sonst aufbewahrt. Legen Sie in „Passwörter und Verschlüsselung“ einen an (apt install seahorse), oder melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>libsecret is not installed, and so the keyring cannot be reached; keys are kept nowhere else. Install it: apt install libsecret-1-0.</source>
        <translation>libsecret ist nicht installiert, daher ist der Schlüsselbund nicht erreichbar; Schlüssel werden nirgends sonst aufbewahrt. Installieren Sie es: apt install libsecret-1-0.</translation>
    </message>
    <message>
        <source>The part that speaks with the keyring is not installed whole; keys are kept nowhere else. Install what it needs: apt install libqt6keychain1 libqt6dbus6 libsecret-1-0 gnome-keyring.</source>
        <translation>Der Teil, der mit dem Schlüsselbund spricht, ist nicht vollständig installiert; Schlüssel werden nirgends sonst aufbewahrt. Installieren Sie, was er braucht: apt install libqt6keychain1 libqt6dbus6 libsecret-1-0 gnome-keyring.</translation>
    </message>
    <message>
        <source>There is no keyring on the session bus, and keys are kept nowhere else. Install one, such as gnome-keyring (apt install gnome-keyring libsecret-1-0), or switch on the Secret Service of KeePassXC.</source>
        <translation>Am Sitzungsbus gibt es keinen Schlüsselbund, und Schlüssel werden nirgends sonst aufbewahrt. Installieren Sie einen, zum Beispiel gnome-keyring (apt install gnome-keyring libsecret-1-0), oder schalten Sie den Secret Service von KeePassXC ein.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it in Passwords and Keys or by signing in to the desktop, and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn in „Passwörter und Verschlüsselung“ oder durch die Anmeldung am Desktop, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring is locked, and its dialog was not answered in time.</source>
        <translation>Der Schlüsselbund ist gesperrt, und sein Dialog wurde nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>The keyring does not answer. Sign out and in again, or restart its service, and try again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Melden Sie sich ab und wieder an, oder starten Sie seinen Dienst neu, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another Key Doctor is busy with the keyring. Try again when it is done.</source>
        <translation>Ein anderer Key Doctor arbeitet gerade mit dem Schlüsselbund. Versuchen Sie es erneut, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>Der Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>The keyring refused: %1</source>
        <translation>Der Schlüsselbund hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>The key is too large to be kept in a keyring.</source>
        <translation>Der Schlüssel ist zu groß, um in einem Schlüsselbund aufbewahrt zu werden.</translation>
    </message>
    <message>
        <source>What the keyring holds as %1 was not written by Key Doctor, or is not whole.</source>
        <translation>Was der Schlüsselbund als %1 enthält, wurde nicht von Key Doctor geschrieben oder ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Another key is kept as %1 already.</source>
        <translation>Als %1 wird schon ein anderer Schlüssel aufbewahrt.</translation>
    </message>
    <message>
        <source>The keyring holds no key %1.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 stands inside quotes that an earlier line opens: programs differ in whether they read it. Close the quotes, or change it by hand.</source>
        <translation>%1 steht innerhalb von Anführungszeichen, die eine frühere Zeile öffnet: Programme lesen das verschieden. Schließen Sie die Anführungszeichen, oder ändern Sie den Wert von Hand.</translation>
    </message>
    <message>
        <source>%1 is set on this line behind something else: change it by hand.</source>
        <translation>%1 wird in dieser Zeile hinter etwas anderem gesetzt: Ändern Sie den Wert von Hand.</translation>
    </message>
    <message>
        <source>%1 is only named here: its value comes from the environment of whatever reads the file.</source>
        <translation>%1 wird hier nur genannt: Der Wert kommt aus der Umgebung dessen, der die Datei liest.</translation>
    </message>
    <message>
        <source>The quotes around the value of %1 are not closed.</source>
        <translation>Die Anführungszeichen um den Wert von %1 sind nicht geschlossen.</translation>
    </message>
    <message>
        <source>%1 is not given as it is but made from other text ($, a back-quote, a backslash or +=): change it where that comes from.</source>
        <translation>%1 steht hier nicht selbst, sondern wird aus anderem Text zusammengesetzt ($, Gravis, Backslash oder +=): Ändern Sie den Wert dort, wo er herkommt.</translation>
    </message>
    <message>
        <source>The value of %1 goes on over several lines.</source>
        <translation>Der Wert von %1 geht über mehrere Zeilen.</translation>
    </message>
    <message>
        <source>The line before %1 ends in a backslash: for some programs they are one line.</source>
        <translation>Die Zeile vor %1 endet mit einem Backslash: Für manche Programme sind beide eine Zeile.</translation>
    </message>
    <message>
        <source>More stands behind the quotes of %1, and programs differ in what they make of it.</source>
        <translation>Hinter den Anführungszeichen von %1 steht noch etwas, und Programme machen Verschiedenes daraus.</translation>
    </message>
    <message>
        <source>The value of %1 has a blank, a quote or a # in it, and programs differ in where it ends. Put quotes around it, or change it by hand.</source>
        <translation>Der Wert von %1 enthält ein Leerzeichen, ein Anführungszeichen oder ein #, und für verschiedene Programme endet er an verschiedenen Stellen. Setzen Sie ihn in Anführungszeichen, oder ändern Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB: that is no environment file.</source>
        <translation>Die Datei ist größer als 1 MiB: Das ist keine Datei mit Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>The file is not plain text (it has a zero byte): perhaps it was saved as UTF-16.</source>
        <translation>Die Datei ist kein reiner Text (sie enthält ein Nullbyte): Vielleicht wurde sie als UTF-16 gespeichert.</translation>
    </message>
    <message>
        <source>A carriage return stands inside a line, and programs differ in whether it ends there.</source>
        <translation>In einer Zeile steht ein einzelnes Wagenrücklaufzeichen, und nicht für jedes Programm endet sie dort.</translation>
    </message>
    <message>
        <source>This is no name of a variable: letters, digits and _ make one.</source>
        <translation>Das ist kein Name einer Variable: Er besteht aus Buchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>The quotes that open here are not closed: programs differ in what they read from here on.</source>
        <translation>Die Anführungszeichen, die hier beginnen, werden nicht geschlossen: Von hier an lesen Programme Verschiedenes.</translation>
    </message>
    <message>
        <source>%1 is set more than once, and programs differ in which one they take. Leave one.</source>
        <translation>%1 wird mehrmals gesetzt, und nicht jedes Programm nimmt dieselbe Stelle. Lassen Sie nur eine stehen.</translation>
    </message>
    <message>
        <source>%1 is not set in this file.</source>
        <translation>%1 wird in dieser Datei nicht gesetzt.</translation>
    </message>
    <message>
        <source>The new value of %1 has characters that not every program reads as they stand: change it by hand.</source>
        <translation>Der neue Wert von %1 enthält Zeichen, die nicht jedes Programm so liest, wie sie dastehen: Ändern Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>%1 cannot be changed in this file without changing what else it says.</source>
        <translation>%1 kann in dieser Datei nicht geändert werden, ohne auch anderes in ihr zu ändern.</translation>
    </message>
    <message>
        <source>The list of places is full.</source>
        <translation>Die Liste der Stellen ist voll.</translation>
    </message>
    <message>
        <source>%1 is another place.</source>
        <translation>%1 ist eine andere Stelle.</translation>
    </message>
    <message>
        <source>It could not be taken back: %1.</source>
        <translation>Es ließ sich nicht zurücknehmen: %1.</translation>
    </message>
    <message>
        <source>It failed: %1.</source>
        <translation>Es ist gescheitert: %1.</translation>
    </message>
    <message>
        <source>Where is this key entered?</source>
        <translation>Wo ist dieser Schlüssel eingetragen?</translation>
    </message>
    <message>
        <source>Make the key %1 and paste it here.</source>
        <translation>Legen Sie den Schlüssel %1 an, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Open each of these places, ready to paste.</source>
        <translation>Öffnen Sie jede dieser Stellen, bereit zum Einfügen.</translation>
    </message>
    <message>
        <source>Enter the new key in each of these places.</source>
        <translation>Tragen Sie den neuen Schlüssel an jeder dieser Stellen ein.</translation>
    </message>
    <message>
        <source>Run each of these places once, and tick those that work.</source>
        <translation>Lassen Sie jede dieser Stellen einmal laufen, und haken Sie ab, was funktioniert.</translation>
    </message>
    <message>
        <source>How long shall both keys stay?</source>
        <translation>Wie lange sollen beide Schlüssel gelten?</translation>
    </message>
    <message>
        <source>From here on there is no way back.</source>
        <translation>Von hier an gibt es kein Zurück.</translation>
    </message>
    <message>
        <source>Delete the key that ends in %1.</source>
        <translation>Löschen Sie den Schlüssel, der auf %1 endet.</translation>
    </message>
    <message>
        <source>Delete the new key %1 again.</source>
        <translation>Löschen Sie den neuen Schlüssel %1 wieder.</translation>
    </message>
    <message>
        <source>Sign in to n8n&apos;s editor; the password is kept in memory only.</source>
        <translation>Melden Sie sich am Editor von n8n an; das Passwort bleibt nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The key that talks to n8n is needed once more.</source>
        <translation>Der Schlüssel, mit dem n8n angesprochen wird, wird noch einmal gebraucht.</translation>
    </message>
    <message>
        <source>The old key is needed once more.</source>
        <translation>Der alte Schlüssel wird noch einmal gebraucht.</translation>
    </message>
    <message>
        <source>Look at each of these, and tick it.</source>
        <translation>Sehen Sie sich jeden dieser Punkte an, und haken Sie ihn ab.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>credential “%1”</source>
        <translation>Credential „%1“</translation>
    </message>
    <message>
        <source>typed into the workflow “%1”</source>
        <translation>eingetippt im Workflow „%1“</translation>
    </message>
    <message>
        <source>trigger of the workflow “%1”</source>
        <translation>Trigger des Workflows „%1“</translation>
    </message>
    <message>
        <source>has the old key</source>
        <translation>hat den alten Schlüssel</translation>
    </message>
    <message>
        <source>is being changed</source>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>has the new key</source>
        <translation>hat den neuen Schlüssel</translation>
    </message>
    <message>
        <source>works with the new key</source>
        <translation>funktioniert mit dem neuen Schlüssel</translation>
    </message>
    <message>
        <source>is being put back</source>
        <translation>wird zurückgesetzt</translation>
    </message>
    <message>
        <source>has the old key again</source>
        <translation>hat wieder den alten Schlüssel</translation>
    </message>
    <message>
        <source>Waiting for the keyring: its dialog asks for a password.</source>
        <translation>Warten auf den Schlüsselbund: Sein Dialog fragt nach einem Passwort.</translation>
    </message>
    <message>
        <source>Waiting for the keyring.</source>
        <translation>Warten auf den Schlüsselbund.</translation>
    </message>
    <message>
        <source>More than one key is kept under that label; name one in full: %1</source>
        <translation>Unter dieser Bezeichnung wird mehr als ein Schlüssel aufbewahrt; nennen Sie einen mit vollem Namen: %1</translation>
    </message>
    <message>
        <source>The keyring holds no key under that label. keydoctor-cli keys list says which it holds.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel mit dieser Bezeichnung. keydoctor-cli keys list sagt, welche er enthält.</translation>
    </message>
    <message>
        <source>%1 was kept in the keyring, and something else has deleted it there.</source>
        <translation>%1 wurde im Schlüsselbund aufbewahrt, und etwas anderes hat ihn dort gelöscht.</translation>
    </message>
    <message>
        <source>The key was not kept: its text is at fault</source>
        <translation>Der Schlüssel wurde nicht aufgenommen: Sein Text ist fehlerhaft</translation>
    </message>
    <message>
        <source>Choose another --label, or overwrite it with --replace.</source>
        <translation>Wählen Sie eine andere --label, oder überschreiben Sie ihn mit --replace.</translation>
    </message>
    <message>
        <source>The key is kept in the keyring</source>
        <translation>Der Schlüssel wird im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>The keyring holds no such key. keydoctor-cli keys list says which it holds.</source>
        <translation>Der Schlüsselbund enthält keinen solchen Schlüssel. keydoctor-cli keys list sagt, welche er enthält.</translation>
    </message>
    <message>
        <source>Whether the keys are still accepted was not asked.</source>
        <translation>Ob die Schlüssel noch angenommen werden, wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>There was no time left to ask.</source>
        <translation>Zum Fragen blieb keine Zeit.</translation>
    </message>
    <message>
        <source>1 key needs care</source>
        <translation>1 Schlüssel braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1 keys need care</source>
        <translation>%1 Schlüssel brauchen Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing is due, and not every key could be proven</source>
        <translation>Nichts ist fällig, und nicht jeder Schlüssel ließ sich prüfen</translation>
    </message>
    <message>
        <source>Nothing is due, and every key is known to its service</source>
        <translation>Nichts ist fällig, und jeder Schlüssel ist seinem Dienst bekannt</translation>
    </message>
    <message>
        <source>Nothing is due, and every key is accepted</source>
        <translation>Nichts ist fällig, und jeder Schlüssel wird angenommen</translation>
    </message>
    <message>
        <source>No key is kept in the keyring</source>
        <translation>Im Schlüsselbund wird kein Schlüssel aufbewahrt</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>More than one key fits; name one in full, as keydoctor-cli keys list has it in its JSON: kind/host/label.</source>
        <translation>Mehr als ein Schlüssel passt; nennen Sie einen mit vollem Namen, wie er im JSON von keydoctor-cli keys list steht: kind/host/label.</translation>
    </message>
    <message>
        <source>Delete %1 (%2) from the keyring?</source>
        <translation>%1 (%2) aus dem Schlüsselbund löschen?</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Nothing was deleted: --yes says that it may be</source>
        <translation>Nichts wurde gelöscht: --yes sagt, dass es geschehen darf</translation>
    </message>
    <message>
        <source>The key stays in the keyring</source>
        <translation>Der Schlüssel bleibt im Schlüsselbund</translation>
    </message>
    <message>
        <source>The key is deleted: reading it again found nothing</source>
        <translation>Der Schlüssel ist gelöscht: Erneutes Lesen fand nichts</translation>
    </message>
    <message>
        <source>It stays valid until it is revoked where it was made.</source>
        <translation>Er bleibt gültig, bis er dort widerrufen wird, wo er erstellt wurde.</translation>
    </message>
    <message>
        <source>keydoctor-cli keys add keeps one.</source>
        <translation>keydoctor-cli keys add nimmt einen auf.</translation>
    </message>
    <message>
        <source>1 key is due</source>
        <translation>1 Schlüssel ist fällig</translation>
    </message>
    <message>
        <source>%1 keys are due</source>
        <translation>%1 Schlüssel sind fällig</translation>
    </message>
    <message>
        <source>1 key is kept in the keyring</source>
        <translation>1 Schlüssel wird im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>%1 keys are kept in the keyring</source>
        <translation>%1 Schlüssel werden im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Known, and restricted: %1</source>
        <translation>Bekannt und eingeschränkt: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Not decided: %1</source>
        <translation>Nicht entschieden: %1</translation>
    </message>
    <message>
        <source>Nothing had begun.</source>
        <translation>Es hatte noch nichts begonnen.</translation>
    </message>
    <message>
        <source>There are no rotations.</source>
        <translation>Es gibt keine Rotationen.</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Wird zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Press Enter when all of these are done, or q to go on later:</source>
        <translation>Drücken Sie die Eingabetaste, wenn alle erledigt sind, oder q, um später fortzufahren:</translation>
    </message>
    <message>
        <source>E-mail (q to go on later):</source>
        <translation>E-Mail (q, um später fortzufahren):</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>Code of the second factor (Enter where there is none):</source>
        <translation>Code des zweiten Faktors (Eingabetaste, wo es keinen gibt):</translation>
    </message>
    <message>
        <source>Another place where the key is entered (Enter when all are named):</source>
        <translation>Eine weitere Stelle, an der der Schlüssel eingetragen ist (Eingabetaste, wenn alle genannt sind):</translation>
    </message>
    <message>
        <source>The new key (it is not shown; q to go on later):</source>
        <translation>Der neue Schlüssel (er wird nicht gezeigt; q, um später fortzufahren):</translation>
    </message>
    <message>
        <source>The key (it is not shown; q to go on later):</source>
        <translation>Der Schlüssel (er wird nicht gezeigt; q, um später fortzufahren):</translation>
    </message>
    <message>
        <source>Minutes:</source>
        <translation>Minuten:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Press Enter when it is done, or q to go on later:</source>
        <translation>Drücken Sie die Eingabetaste, wenn es erledigt ist, oder q, um später fortzufahren:</translation>
    </message>
    <message>
        <source>%1? Type %2, or q to go on later:</source>
        <translation>%1? Tippen Sie %2, oder q, um später fortzufahren:</translation>
    </message>
    <message>
        <source>The rotation was not begun</source>
        <translation>Die Rotation wurde nicht begonnen</translation>
    </message>
    <message>
        <source>How this provider is asked about its keys is not known here.</source>
        <translation>Wie dieser Anbieter nach seinen Schlüsseln gefragt wird, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The provider has cut a connection off, and is asked no more in this run.</source>
        <translation>Der Anbieter hat eine Verbindung abgebrochen und wird in diesem Lauf nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>The instance has cut a connection off, and is asked no more in this run.</source>
        <translation>Die Instanz hat eine Verbindung abgebrochen und wird in diesem Durchlauf nicht weiter gefragt.</translation>
    </message>
    <message>
        <source>The provider has refused four requests, and is asked no more in this run.</source>
        <translation>Der Anbieter hat vier Anfragen abgelehnt und wird in diesem Lauf nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>The instance has refused four requests, and is asked no more in this run.</source>
        <translation>Die Instanz hat vier Anfragen abgelehnt und wird in diesem Durchlauf nicht weiter gefragt.</translation>
    </message>
    <message>
        <source>This is a key of n8n&apos;s own, and no provider&apos;s.</source>
        <translation>Das ist ein Schlüssel von n8n selbst und keiner eines Anbieters.</translation>
    </message>
    <message>
        <source>The old key is not at hand.</source>
        <translation>Der alte Schlüssel liegt nicht vor.</translation>
    </message>
    <message>
        <source>What somebody with the key could have done is to be looked at by you.</source>
        <translation>Was jemand mit dem Schlüssel getan haben kann, müssen Sie selbst prüfen.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Das Journal lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>n8n lists no credential with the id %1.</source>
        <translation>n8n führt kein Credential mit der Kennung %1.</translation>
    </message>
    <message>
        <source>Several credentials of %1 may hold this key, and n8n does not show which: %2. Name those that do.</source>
        <translation>Mehrere Credentials von %1 können diesen Schlüssel enthalten, und n8n zeigt nicht, welche: %2. Nennen Sie die, die ihn enthalten.</translation>
    </message>
    <message>
        <source>No place is on the list: name those where the key is entered.</source>
        <translation>Keine Stelle steht auf der Liste: Nennen Sie die, an denen der Schlüssel eingetragen ist.</translation>
    </message>
    <message>
        <source>The new key is to be made by you.</source>
        <translation>Den neuen Schlüssel müssen Sie anlegen.</translation>
    </message>
    <message>
        <source>The new key may do less than the old one: it lacks %1. What uses them would be refused with 403.</source>
        <translation>Der neue Schlüssel darf weniger als der alte: Ihm fehlt %1. Was das benutzt, würde mit 403 abgelehnt.</translation>
    </message>
    <message>
        <source>The old key is still accepted.</source>
        <translation>Der alte Schlüssel wird noch angenommen.</translation>
    </message>
    <message>
        <source>The old key is to be revoked by you, at %1; then resume.</source>
        <translation>Den alten Schlüssel müssen Sie widerrufen, unter %1; setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The old key is not refused yet; asking again.</source>
        <translation>Der alte Schlüssel wird noch nicht abgelehnt; es wird erneut gefragt.</translation>
    </message>
    <message>
        <source>The old key is not at hand: look whether the provider&apos;s list still shows it.</source>
        <translation>Der alte Schlüssel liegt nicht vor: Sehen Sie nach, ob die Liste des Anbieters ihn noch zeigt.</translation>
    </message>
    <message>
        <source>Nothing opens n8n&apos;s API here: give a key for it.</source>
        <translation>Nichts öffnet hier die API von n8n: Geben Sie einen Schlüssel dafür an.</translation>
    </message>
    <message>
        <source>Choose how long both keys stay.</source>
        <translation>Wählen Sie, wie lange beide Schlüssel gelten.</translation>
    </message>
    <message>
        <source>Both keys stay until %1: resume then.</source>
        <translation>Beide Schlüssel gelten bis %1: Setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Both keys stay for %1 s more.</source>
        <translation>Beide Schlüssel gelten noch %1 s.</translation>
    </message>
    <message>
        <source>n8n does not show when the old key was last used.</source>
        <translation>n8n zeigt nicht, wann der alte Schlüssel zuletzt benutzt wurde.</translation>
    </message>
    <message>
        <source>The old key was used at %1, after the last place on the list had changed: something else still has it. Find it, add it, and resume.</source>
        <translation>Der alte Schlüssel wurde um %1 benutzt, nachdem die letzte Stelle der Liste geändert war: Etwas anderes hat ihn noch. Finden Sie es, nehmen Sie es auf, und setzen Sie fort.</translation>
    </message>
    <message>
        <source>This step needs the editor&apos;s sign-in.</source>
        <translation>Dieser Schritt braucht die Anmeldung am Editor.</translation>
    </message>
    <message>
        <source>Not accepted yet; asking again in %1 s.</source>
        <translation>Noch nicht angenommen; es wird in %1 s erneut gefragt.</translation>
    </message>
    <message>
        <source>n8n refuses the change with 403: the key lacks the scope for it (credential:update, workflow:update), or its owner may not edit this. Give a key or a sign-in that may.</source>
        <translation>n8n lehnt die Änderung mit 403 ab: Dem Schlüssel fehlt der Scope dafür (credential:update, workflow:update), oder sein Besitzer darf dies nicht bearbeiten. Geben Sie einen Schlüssel oder eine Anmeldung an, die es darf.</translation>
    </message>
    <message>
        <source>n8n no longer lists the credential %1.</source>
        <translation>n8n führt das Credential %1 nicht mehr.</translation>
    </message>
    <message>
        <source>Which field of a credential of the type %1 holds the key is not known: change it by hand.</source>
        <translation>Welches Feld eines Credentials vom Typ %1 den Schlüssel enthält, ist nicht bekannt: Ändern Sie es von Hand.</translation>
    </message>
    <message>
        <source>The credential fetches its key from a secrets manager: change it there.</source>
        <translation>Das Credential holt seinen Schlüssel aus einem Secret-Manager: Ändern Sie ihn dort.</translation>
    </message>
    <message>
        <source>This release changes a credential only through the editor&apos;s sign-in.</source>
        <translation>Diese Version ändert ein Credential nur mit einer Anmeldung am Editor.</translation>
    </message>
    <message>
        <source>n8n&apos;s own test of the credential fails: %1</source>
        <translation>Der eigene Test von n8n für das Credential scheitert: %1</translation>
    </message>
    <message>
        <source>n8n itself made and keeps this credential: it cannot be changed.</source>
        <translation>n8n selbst hat dieses Credential angelegt und verwaltet es: Es lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Somebody else changed the credential “%1” meanwhile: look at it, then resume.</source>
        <translation>Jemand anderes hat das Credential „%1“ inzwischen geändert: Sehen Sie es an, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>n8n said that it changed the credential, and its list does not show it.</source>
        <translation>n8n hat gemeldet, dass es das Credential geändert hat, aber seine Liste zeigt es nicht.</translation>
    </message>
    <message>
        <source>The workflow “%1” has unpublished changes: saving it would publish them. Publish or discard them first.</source>
        <translation>Der Workflow „%1“ hat unveröffentlichte Änderungen: Speichern würde sie veröffentlichen. Veröffentlichen oder verwerfen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The workflow “%1” holds the key in a way that is to be changed by hand.</source>
        <translation>Der Workflow „%1“ enthält den Schlüssel so, dass er von Hand zu ändern ist.</translation>
    </message>
    <message>
        <source>The new key is empty.</source>
        <translation>Der neue Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>This is the old key once more: make a new one.</source>
        <translation>Das ist noch einmal der alte Schlüssel: Legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>This is another service&apos;s key, not one of %1.</source>
        <translation>Das ist der Schlüssel eines anderen Dienstes, keiner von %1.</translation>
    </message>
    <message>
        <source>n8n still lists the key that was deleted.</source>
        <translation>n8n führt den gelöschten Schlüssel immer noch.</translation>
    </message>
    <message>
        <source>Without the old key a file is not changed: nobody could tell whether it is the one.</source>
        <translation>Ohne den alten Schlüssel wird keine Datei geändert: Niemand könnte sagen, ob er darin steht.</translation>
    </message>
    <message>
        <source>Without the old key nothing can be put back.</source>
        <translation>Ohne den alten Schlüssel lässt sich nichts zurücksetzen.</translation>
    </message>
    <message>
        <source>%1 in %2 is not the new key.</source>
        <translation>%1 in %2 ist nicht der neue Schlüssel.</translation>
    </message>
    <message>
        <source>n8n gives no answer.</source>
        <translation>n8n gibt keine Antwort.</translation>
    </message>
    <message>
        <source>The answer is none that n8n gives here.</source>
        <translation>Die Antwort ist keine, die n8n hier gibt.</translation>
    </message>
    <message>
        <source>n8n refuses this access.</source>
        <translation>n8n lehnt diesen Zugang ab.</translation>
    </message>
    <message>
        <source>n8n asks for the code of the second factor.</source>
        <translation>n8n fragt nach dem Code des zweiten Faktors.</translation>
    </message>
    <message>
        <source>n8n takes no password here: it signs in through another service.</source>
        <translation>n8n nimmt hier kein Passwort: Die Anmeldung läuft über einen anderen Dienst.</translation>
    </message>
    <message>
        <source>The key&apos;s scopes, or the person&apos;s rights, do not allow this.</source>
        <translation>Die Scopes des Schlüssels oder die Rechte der Person erlauben das nicht.</translation>
    </message>
    <message>
        <source>n8n&apos;s licence does not allow this.</source>
        <translation>Die Lizenz von n8n erlaubt das nicht.</translation>
    </message>
    <message>
        <source>n8n knows no such thing, or does not show it to this person.</source>
        <translation>n8n kennt so etwas nicht oder zeigt es dieser Person nicht.</translation>
    </message>
    <message>
        <source>This release of n8n has no such route.</source>
        <translation>Diese Version von n8n hat diese Route nicht.</translation>
    </message>
    <message>
        <source>Nothing listens at that webhook.</source>
        <translation>An diesem Webhook hört nichts zu.</translation>
    </message>
    <message>
        <source>The workflow is published, and must be unpublished first.</source>
        <translation>Der Workflow ist veröffentlicht, und das muss zuerst zurückgenommen werden.</translation>
    </message>
    <message>
        <source>n8n is busy, and asks to come again later.</source>
        <translation>n8n ist ausgelastet und bittet, später wiederzukommen.</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>Dieser Name ist vergeben.</translation>
    </message>
    <message>
        <source>n8n does not take what was sent.</source>
        <translation>n8n nimmt nicht an, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The workflow ran and failed.</source>
        <translation>Der Workflow lief und scheiterte.</translation>
    </message>
    <message>
        <source>Something failed inside n8n.</source>
        <translation>In n8n ist etwas gescheitert.</translation>
    </message>
    <message>
        <source>The answer is larger than what is read.</source>
        <translation>Die Antwort ist größer als das, was gelesen wird.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Es sagt: %2</translation>
    </message>
    <message>
        <source>There is no plan for this.</source>
        <translation>Dafür gibt es keinen Plan.</translation>
    </message>
    <message>
        <source>Nobody knows how to do %1.</source>
        <translation>Niemand weiß, wie %1 auszuführen ist.</translation>
    </message>
    <message>
        <source>The step that cannot be undone waits for your word.</source>
        <translation>Der Schritt, der sich nicht rückgängig machen lässt, wartet auf Ihr Wort.</translation>
    </message>
    <message>
        <source>The new key is no longer in the keychain: it has to be made once more.</source>
        <translation>Der neue Schlüssel ist nicht mehr im Schlüsselbund: Er muss noch einmal angelegt werden.</translation>
    </message>
    <message>
        <source>The old key is not at hand: give it once more.</source>
        <translation>Der alte Schlüssel liegt nicht vor: Geben Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>A credential with a provider&apos;s key, and a workflow that clients call all the time.</source>
        <translation>Ein Credential mit dem Schlüssel eines Anbieters und ein Workflow, den Clients ständig aufrufen.</translation>
    </message>
    <message>
        <source>Ten thousand workflows, some of which use a credential or hold a copy of its key.</source>
        <translation>Zehntausend Workflows, von denen einige ein Credential benutzen oder eine Kopie seines Schlüssels enthalten.</translation>
    </message>
    <message>
        <source>Check the address and its port, and whether a firewall or a proxy of this network forbids {host}. n8n may go out another way than this machine.</source>
        <translation>Prüfen Sie die Adresse und ihren Port, und ob eine Firewall oder ein Proxy dieses Netzes {host} verbietet. n8n geht vielleicht auf einem anderen Weg hinaus als dieser Rechner.</translation>
    </message>
    <message>
        <source>{service} accepts the key at {url} and refuses a broken one.</source>
        <translation>{service} nimmt den Schlüssel unter {url} an und lehnt einen kaputten ab.</translation>
    </message>
    <message>
        <source>The key has the form that {service} uses. It was not sent to {expected}.</source>
        <translation>Der Schlüssel hat die Form, die {service} verwendet. Er wurde nicht an {expected} gesendet.</translation>
    </message>
    <message>
        <source>Take a key of {expected} from {page}. If you meant to check the other one, name its service with --provider; a key of n8n’s is checked by “keydoctor-cli diagnose”.</source>
        <translation>Nehmen Sie einen Schlüssel von {expected} von {page}. Wenn Sie den anderen prüfen wollten, nennen Sie seinen Dienst mit --provider; einen Schlüssel von n8n prüft „keydoctor-cli diagnose“.</translation>
    </message>
    <message>
        <source>A word of the header stands before the key</source>
        <translation>Vor dem Schlüssel steht ein Wort des Headers</translation>
    </message>
    <message>
        <source>The value begins with “{name} ”. That word belongs to the header and not to the key; where it is added again it stands twice.</source>
        <translation>Der Wert beginnt mit „{name} “. Dieses Wort gehört zum Header und nicht zum Schlüssel; wo es noch einmal hinzugefügt wird, steht es doppelt.</translation>
    </message>
    <message>
        <source>The value begins with “{name} ”, which belongs to the header. Without it the key is accepted.</source>
        <translation>Der Wert beginnt mit „{name} “, das zum Header gehört. Ohne dieses Wort wird der Schlüssel angenommen.</translation>
    </message>
    <message>
        <source>Keep the key alone. In n8n, “Bearer Auth” and the service’s own credential add the word; only in “Header Auth” it stands before the key.</source>
        <translation>Speichern Sie den Schlüssel allein. In n8n fügen „Bearer Auth“ und das eigene Credential des Dienstes das Wort hinzu; nur bei „Header Auth“ steht es vor dem Schlüssel.</translation>
    </message>
    <message>
        <source>Where a tool asks for a name and a value, put the header’s name into the name and only the key, with its scheme, into the value.</source>
        <translation>Wo ein Werkzeug nach Name und Wert fragt, gehört der Name des Headers in den Namen und nur der Schlüssel, mit seinem Schema, in den Wert.</translation>
    </message>
    <message>
        <source>There are blanks around the key</source>
        <translation>Um den Schlüssel stehen Leerzeichen</translation>
    </message>
    <message>
        <source>There is white space before or after the key: {characters}. It is no part of it.</source>
        <translation>Vor oder nach dem Schlüssel steht Leerraum: {characters}. Er gehört nicht dazu.</translation>
    </message>
    <message>
        <source>There is white space before or after the key: {characters}. Behind the header’s own word it is not trimmed; without it the key is accepted.</source>
        <translation>Vor oder nach dem Schlüssel steht Leerraum: {characters}. Hinter dem Wort des Headers wird er nicht entfernt; ohne ihn wird der Schlüssel angenommen.</translation>
    </message>
    <message>
        <source>Store the key without blanks around it.</source>
        <translation>Speichern Sie den Schlüssel ohne Leerzeichen davor und danach.</translation>
    </message>
    <message>
        <source>Put the key there. {expected} shows a key only once, so if it is not kept anywhere, make a new one at {page}.</source>
        <translation>Tragen Sie den Schlüssel dort ein. {expected} zeigt einen Schlüssel nur einmal; wenn er nirgends aufbewahrt ist, erstellen Sie auf {page} einen neuen.</translation>
    </message>
    <message>
        <source>Take the whole key from where it was kept when it was made. {expected} shows it only once; if it is lost, make a second one at {page}, change what uses the old one, then revoke that.</source>
        <translation>Nehmen Sie den ganzen Schlüssel von dort, wo er beim Erstellen aufbewahrt wurde. {expected} zeigt ihn nur einmal; wenn er verloren ist, erstellen Sie auf {page} einen zweiten, stellen Sie um, was den alten benutzt, und widerrufen Sie diesen dann.</translation>
    </message>
    <message>
        <source>Replace the example text by a key from {page}.</source>
        <translation>Ersetzen Sie den Beispieltext durch einen Schlüssel von {page}.</translation>
    </message>
    <message>
        <source>Copy the whole key again from where it was kept. {expected} shows it only once; if it is lost, make a new one at {page}.</source>
        <translation>Kopieren Sie den ganzen Schlüssel noch einmal von dort, wo er aufbewahrt wurde. {expected} zeigt ihn nur einmal; wenn er verloren ist, erstellen Sie auf {page} einen neuen.</translation>
    </message>
    <message>
        <source>There are quotation marks around the key, or at one of its ends. They are sent with it, and {expected} looks for a key that contains them.</source>
        <translation>Um den Schlüssel oder an einem seiner Enden stehen Anführungszeichen. Sie werden mitgesendet, und {expected} sucht nach einem Schlüssel, der sie enthält.</translation>
    </message>
    <message>
        <source>The service refuses the network address</source>
        <translation>Der Dienst lehnt die Netzwerkadresse ab</translation>
    </message>
    <message>
        <source>The service accepts the network address</source>
        <translation>Der Dienst nimmt die Netzwerkadresse an</translation>
    </message>
    <message>
        <source>{service} refuses the request because of where it comes from: “{answer}”. It came from this machine; n8n may go out by another address.</source>
        <translation>{service} lehnt die Anfrage wegen ihrer Herkunft ab: „{answer}“. Sie kam von diesem Rechner; n8n geht vielleicht mit einer anderen Adresse hinaus.</translation>
    </message>
    <message>
        <source>{url} answers {status} “{answer}”, to a broken key as well: keys of {service} are not taken at that address.</source>
        <translation>{url} antwortet {status} „{answer}“, auch auf einen kaputten Schlüssel: An dieser Adresse werden keine Schlüssel von {service} angenommen.</translation>
    </message>
    <message>
        <source>What answers at {url} is not {service}: it says {status}, and sends no JSON.</source>
        <translation>Was unter {url} antwortet, ist nicht {service}: Es sagt {status} und sendet kein JSON.</translation>
    </message>
    <message>
        <source>{url} leads to {location}, and was not followed: the address is not quite the one for keys of {service}.</source>
        <translation>{url} leitet nach {location} weiter; dem wurde nicht gefolgt. Die Adresse ist nicht ganz die für Schlüssel von {service}.</translation>
    </message>
    <message>
        <source>At {page}, give the key the permission that the answer names, or use a key that has it. Then run the node again.</source>
        <translation>Geben Sie dem Schlüssel auf {page} die Berechtigung, die die Antwort nennt, oder verwenden Sie einen Schlüssel, der sie hat. Führen Sie den Node dann noch einmal aus.</translation>
    </message>
    <message>
        <source>{url} leads to another host, {location}. The key was not sent there; a client that follows leaves it behind, or gives it to that host.</source>
        <translation>{url} leitet zu einem anderen Host weiter, {location}. Der Schlüssel wurde nicht dorthin gesendet; ein Client, der folgt, lässt ihn zurück oder gibt ihn diesem Host.</translation>
    </message>
    <message>
        <source>{service} refuses the key: “{answer}”. It also does not have the form of {service}’s keys: look whether it is the right one, and whole.</source>
        <translation>{service} lehnt den Schlüssel ab: „{answer}“. Er hat auch nicht die Form der Schlüssel von {service}: Sehen Sie nach, ob es der richtige ist und ob er ganz ist.</translation>
    </message>
    <message>
        <source>Make a new key at {page}. Open the credential that the node uses and enter the new key there, in place; the next execution uses it. Then revoke the old one.</source>
        <translation>Erstellen Sie auf {page} einen neuen Schlüssel. Öffnen Sie das Credential, das der Node benutzt, und tragen Sie den neuen Schlüssel dort ein, ohne ein neues Credential anzulegen; die nächste Ausführung benutzt ihn. Widerrufen Sie danach den alten.</translation>
    </message>
    <message>
        <source>Check the firewall and the proxy between this network and {host}, and look at the service’s status page. n8n may go out another way than this machine.</source>
        <translation>Prüfen Sie die Firewall und den Proxy zwischen diesem Netz und {host}, und sehen Sie auf die Statusseite des Dienstes. n8n geht vielleicht auf einem anderen Weg hinaus als dieser Rechner.</translation>
    </message>
    <message>
        <source>Check this machine’s clock. If it is right, somebody else answers in place of the service: look for a proxy that opens TLS, or at the address that you gave.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners. Geht sie richtig, antwortet jemand anders anstelle des Dienstes: Suchen Sie nach einem Proxy, der TLS öffnet, oder prüfen Sie die Adresse, die Sie angegeben haben.</translation>
    </message>
    <message>
        <source>If a proxy or a virus scanner of this network opens TLS, give its issuer’s certificate (here: --ca-file; in n8n: NODE_EXTRA_CA_CERTS). Do not switch the check off: the key would go to whoever answers.</source>
        <translation>Wenn ein Proxy oder ein Virenscanner dieses Netzes TLS öffnet, geben Sie das Zertifikat seines Ausstellers an (hier: --ca-file; in n8n: NODE_EXTRA_CA_CERTS). Schalten Sie die Prüfung nicht ab: Der Schlüssel ginge an jeden, der antwortet.</translation>
    </message>
    <message>
        <source>{service} answers a broken key alike, {status} “{answer}”, so nothing can be said about yours.</source>
        <translation>{service} antwortet auf einen kaputten Schlüssel ebenso, {status} „{answer}“; über Ihren lässt sich deshalb nichts sagen.</translation>
    </message>
    <message>
        <source>{service} accepts the key at {url}, but no broken one was refused beside it, so this proves nothing.</source>
        <translation>{service} nimmt den Schlüssel unter {url} an, aber daneben wurde kein kaputter abgelehnt; das beweist deshalb nichts.</translation>
    </message>
    <message>
        <source>{service} asks for fewer requests ({status} “{answer}”), which says nothing about the key. Wait, then check again.</source>
        <translation>{service} bittet um weniger Anfragen ({status} „{answer}“); das sagt nichts über den Schlüssel. Warten Sie und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>{service} answers {status} “{answer}”, which is none of the answers that tell something about a key.</source>
        <translation>{service} antwortet {status} „{answer}“; das ist keine der Antworten, die etwas über einen Schlüssel sagen.</translation>
    </message>
    <message>
        <source>The key cannot be sent as it is, so {service} was not asked about it.</source>
        <translation>Der Schlüssel kann so nicht gesendet werden; {service} wurde deshalb nicht danach gefragt.</translation>
    </message>
    <message>
        <source>Places on the list: {count}.</source>
        <translation>Stellen auf der Liste: {count}.</translation>
    </message>
    <message>
        <source>Every place on the list holds the new key ({count}).</source>
        <translation>Jede Stelle der Liste enthält den neuen Schlüssel ({count}).</translation>
    </message>
    <message>
        <source>Every place on the list works with the new key ({count}).</source>
        <translation>Jede Stelle der Liste funktioniert mit dem neuen Schlüssel ({count}).</translation>
    </message>
    <message>
        <source>The grace time ended at {at}, and every place on the list was confirmed ({count}).</source>
        <translation>Die Frist endete um {at}, und jede Stelle der Liste wurde bestätigt ({count}).</translation>
    </message>
    <message>
        <source>Every place on the list is open and ready ({count}).</source>
        <translation>Jede Stelle der Liste ist geöffnet und bereit ({count}).</translation>
    </message>
    <message>
        <source>Every entry of the list is ticked.</source>
        <translation>Jeder Eintrag der Liste ist abgehakt.</translation>
    </message>
    <message>
        <source>n8n reaches {provider} with the new key from every place on the list ({count}).</source>
        <translation>n8n erreicht {provider} mit dem neuen Schlüssel von jeder Stelle der Liste aus ({count}).</translation>
    </message>
    <message>
        <source>Every workflow whose trigger holds a connection was activated again by {at}.</source>
        <translation>Jeder Workflow, dessen Trigger eine Verbindung hält, war um {at} wieder aktiviert.</translation>
    </message>
    <message>
        <source>A key cannot be restricted to single requests: give this integration a workspace of its own with a spending limit, and the key an expiry date.</source>
        <translation>Ein Schlüssel lässt sich nicht auf einzelne Anfragen einschränken: Geben Sie dieser Integration einen eigenen Workspace mit Ausgabengrenze und dem Schlüssel ein Ablaufdatum.</translation>
    </message>
    <message>
        <source>an admin key (sk-ant-admin01-); it lists keys and sets one to inactive or archived, and makes none</source>
        <translation>einen Admin-Schlüssel (sk-ant-admin01-); er listet Schlüssel auf und setzt einen auf inaktiv oder archiviert, erstellt aber keinen</translation>
    </message>
    <message>
        <source>A key cannot be restricted. A trial key is limited by the month and not meant for production: there use a production key.</source>
        <translation>Ein Schlüssel lässt sich nicht einschränken. Ein Trial-Schlüssel ist je Monat begrenzt und nicht für den Betrieb gedacht: Verwenden Sie dort einen Production-Schlüssel.</translation>
    </message>
    <message>
        <source>A restricted key is better: only what the nodes use, with a credit limit. Without user_read the check says restricted, which is no fault.</source>
        <translation>Besser ist ein eingeschränkter Schlüssel: nur was die Nodes brauchen, mit einer Credit-Grenze. Ohne user_read meldet die Prüfung „eingeschränkt“; das ist kein Fehler.</translation>
    </message>
    <message>
        <source>a workspace of a multi-seat plan; it makes and deletes keys of service accounts, not of users</source>
        <translation>einen Workspace mit einem Tarif für mehrere Plätze; er erstellt und löscht Schlüssel von Dienstkonten, nicht von Personen</translation>
    </message>
    <message>
        <source>The scope API is enough for every node. A key with the scope ADMIN can make and delete keys and belongs into no workflow.</source>
        <translation>Der Scope API genügt für jeden Node. Ein Schlüssel mit dem Scope ADMIN kann Schlüssel erstellen und löschen und gehört in keinen Workflow.</translation>
    </message>
    <message>
        <source>a key with the scope ADMIN</source>
        <translation>einen Schlüssel mit dem Scope ADMIN</translation>
    </message>
    <message>
        <source>A restricted key is better: for the Generative Language API alone, and for the addresses that n8n goes out by.</source>
        <translation>Besser ist ein eingeschränkter Schlüssel: nur für die Generative Language API und nur für die Adressen, über die n8n nach außen geht.</translation>
    </message>
    <message>
        <source>an OAuth token with rights on the Google Cloud project (API Keys API), no API key</source>
        <translation>ein OAuth-Token mit Rechten am Google-Cloud-Projekt (API Keys API), keinen API-Schlüssel</translation>
    </message>
    <message>
        <source>A key cannot be restricted: give this integration a project of its own with limits, and the key an expiry date.</source>
        <translation>Ein Schlüssel lässt sich nicht einschränken: Geben Sie dieser Integration ein eigenes Projekt mit Grenzen und dem Schlüssel ein Ablaufdatum.</translation>
    </message>
    <message>
        <source>A fine-grained token is better: only the repositories and inference rights that the nodes use. The roles Read and Write reach everything of the account.</source>
        <translation>Besser ist ein Token der Art „Fine-grained“: nur die Repositorys und Inference-Rechte, die die Nodes brauchen. Die Rollen „Read“ und „Write“ erreichen alles, was zum Konto gehört.</translation>
    </message>
    <message>
        <source>A key reaches its whole workspace: give this integration a workspace of its own with a spending limit, and the key an expiry date. A key for Codestral is another one.</source>
        <translation>Ein Schlüssel erreicht seinen ganzen Workspace: Geben Sie dieser Integration einen eigenen Workspace mit Ausgabengrenze und dem Schlüssel ein Ablaufdatum. Für Codestral gilt ein anderer Schlüssel.</translation>
    </message>
    <message>
        <source>A restricted key is better: in a project of its own, with the capabilities that the nodes use and the right to read Models, which n8n&apos;s test of the credential asks for. A service account&apos;s key stays when a person leaves.</source>
        <translation>Besser ist ein eingeschränkter Schlüssel: in einem eigenen Projekt, mit den Fähigkeiten, die die Nodes brauchen, und dem Leserecht für „Models“, das n8ns Test des Credentials braucht. Der Schlüssel eines Dienstkontos bleibt gültig, wenn eine Person ausscheidet.</translation>
    </message>
    <message>
        <source>an admin key (sk-admin-); it makes and deletes project service accounts and their keys</source>
        <translation>einen Admin-Schlüssel (sk-admin-); er erstellt und löscht Dienstkonten eines Projekts und deren Schlüssel</translation>
    </message>
    <message>
        <source>A key with a credit limit of its own is better, and one with an expiry date. A provisioning key belongs into no workflow.</source>
        <translation>Besser ist ein Schlüssel mit eigener Credit-Grenze und einem Ablaufdatum. Ein Provisioning-Schlüssel gehört in keinen Workflow.</translation>
    </message>
    <message>
        <source>a provisioning (management) key of openrouter.ai/settings/management-keys; it cannot call models</source>
        <translation>einen Provisioning-Schlüssel (Management Key) von openrouter.ai/settings/management-keys; er kann keine Modelle aufrufen</translation>
    </message>
    <message>
        <source>A restricted key is better: DataPlaneViewer where nodes only search, DataPlaneEditor where they also write. Without a right to the control plane the check says restricted, which is no fault.</source>
        <translation>Besser ist ein eingeschränkter Schlüssel: DataPlaneViewer, wo Nodes nur suchen, DataPlaneEditor, wo sie auch schreiben. Ohne Recht auf die Control Plane meldet die Prüfung „eingeschränkt“; das ist kein Fehler.</translation>
    </message>
    <message>
        <source>a service account of an Enterprise organization (Admin API)</source>
        <translation>ein Dienstkonto einer Enterprise-Organisation (Admin API)</translation>
    </message>
    <message>
        <source>A token cannot be restricted: give this integration an account or organization of its own with a spending limit.</source>
        <translation>Ein Token lässt sich nicht einschränken: Geben Sie dieser Integration ein eigenes Konto oder eine eigene Organisation mit Ausgabengrenze.</translation>
    </message>
    <message>
        <source>n8n has no test for this credential. May a workflow be made there that calls the provider once with it, and is removed again? If this machine dies in between, it stays published until the next start.</source>
        <translation>n8n hat für dieses Credential keinen Test. Darf dort ein Workflow angelegt werden, der den Anbieter einmal damit aufruft und dann wieder entfernt wird? Fällt dieser Computer dazwischen aus, bleibt er bis zum nächsten Start veröffentlicht.</translation>
    </message>
    <message>
        <source>The program that was to be told could not be run: %1</source>
        <translation>Das Programm, das benachrichtigt werden sollte, ließ sich nicht ausführen: %1</translation>
    </message>
    <message>
        <source>The program that was to be told did not end within 30 seconds.</source>
        <translation>Das Programm, das benachrichtigt werden sollte, endete nicht innerhalb von 30 Sekunden.</translation>
    </message>
    <message>
        <source>The program that was to be told ended with %1.</source>
        <translation>Das Programm, das benachrichtigt werden sollte, endete mit %1.</translation>
    </message>
    <message>
        <source>The address that was to be told cannot be used: %1</source>
        <translation>Die Adresse, die benachrichtigt werden sollte, ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>The address that was to be told answers %1.</source>
        <translation>Die Adresse, die benachrichtigt werden sollte, antwortet mit %1.</translation>
    </message>
    <message>
        <source>The workflow %1 that was made for the proof could not be removed: delete it in n8n. %2</source>
        <translation>Der Workflow %1, der für den Beweis angelegt wurde, ließ sich nicht entfernen: Löschen Sie ihn in n8n. %2</translation>
    </message>
    <message>
        <source>Through n8n the provider answers %1: %2</source>
        <translation>Durch n8n antwortet der Anbieter mit %1: %2</translation>
    </message>
    <message>
        <source>Make a new key with an expiry, change the client, delete this one: “keydoctor-cli rotate start” does it step by step, without a failed request.</source>
        <translation>Erstellen Sie einen neuen Schlüssel mit Ablaufdatum, stellen Sie den Client um, und löschen Sie diesen: „keydoctor-cli rotate start“ tut das Schritt für Schritt, ohne eine gescheiterte Anfrage.</translation>
    </message>
    <message>
        <source>The key that makes the provider&apos;s keys is needed once more: it is never kept.</source>
        <translation>Der Schlüssel, der beim Anbieter Schlüssel anlegt, wird noch einmal gebraucht: Er wird nie aufbewahrt.</translation>
    </message>
    <message>
        <source>The key (it is not shown; Enter to do it by hand, q to go on later):</source>
        <translation>Der Schlüssel (er wird nicht gezeigt; Eingabetaste, um es von Hand zu tun, q, um später fortzufahren):</translation>
    </message>
    <message>
        <source>%1&apos;s list does not show the old key: you will be asked to revoke it.</source>
        <translation>Die Liste von %1 zeigt den alten Schlüssel nicht: Sie werden gebeten werden, ihn zu widerrufen.</translation>
    </message>
    <message>
        <source>The new key is a service account&apos;s: it may do whatever its project may.</source>
        <translation>Der neue Schlüssel gehört einem Dienstkonto: Er darf alles, was sein Projekt darf.</translation>
    </message>
    <message>
        <source>%1 gives no answer where its keys are made.</source>
        <translation>%1 gibt dort keine Antwort, wo seine Schlüssel angelegt werden.</translation>
    </message>
    <message>
        <source>%1 does not accept the key that was given for making keys.</source>
        <translation>%1 nimmt den Schlüssel nicht an, der zum Anlegen von Schlüsseln angegeben wurde.</translation>
    </message>
    <message>
        <source>The key that was given for making keys has no right to that at %1.</source>
        <translation>Der Schlüssel, der zum Anlegen von Schlüsseln angegeben wurde, hat bei %1 kein Recht dazu.</translation>
    </message>
    <message>
        <source>%1 knows no such project or key, or this address is not the one where its keys are made.</source>
        <translation>%1 kennt kein solches Projekt und keinen solchen Schlüssel, oder unter dieser Adresse werden seine Schlüssel nicht angelegt.</translation>
    </message>
    <message>
        <source>%1 does not take what was sent.</source>
        <translation>%1 nimmt nicht an, was gesendet wurde.</translation>
    </message>
    <message>
        <source>%1 is busy, and asks to come again later.</source>
        <translation>%1 ist ausgelastet und bittet, später wiederzukommen.</translation>
    </message>
    <message>
        <source>The answer is none that %1 is known to give where its keys are made.</source>
        <translation>Die Antwort ist keine, die von %1 dort bekannt ist, wo seine Schlüssel angelegt werden.</translation>
    </message>
    <message>
        <source>%1 gives no answer yet; asking again in %2 s.</source>
        <translation>%1 gibt noch keine Antwort; es wird in %2 s erneut gefragt.</translation>
    </message>
    <message>
        <source>The key that makes keys at %1 is needed once more: it is never kept.</source>
        <translation>Der Schlüssel, der bei %1 Schlüssel anlegt, wird noch einmal gebraucht: Er wird nie aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 still lists the key that was deleted.</source>
        <translation>%1 führt den gelöschten Schlüssel immer noch.</translation>
    </message>
    <message>
        <source>The key is still listed; looking again.</source>
        <translation>Der Schlüssel steht noch auf der Liste; es wird erneut nachgesehen.</translation>
    </message>
    <message>
        <source>At %1 the old key goes with its service account, and with it these others: %2. Give them an account of their own first, or replace them too.</source>
        <translation>Bei %1 endet der alte Schlüssel mit seinem Dienstkonto, und mit ihm diese anderen: %2. Geben Sie ihnen zuerst ein eigenes Konto, oder ersetzen Sie sie ebenfalls.</translation>
    </message>
    <message>
        <source>Make a new key with only the scopes that the integration uses, change the client, delete this one: “keydoctor-cli rotate start” does it step by step.</source>
        <translation>Erstellen Sie einen neuen Schlüssel, der nur die Scopes hat, die die Integration benutzt, stellen Sie den Client um, und löschen Sie diesen: „keydoctor-cli rotate start“ tut das Schritt für Schritt.</translation>
    </message>
    <message>
        <source>“Rotating” the encryption key by setting a new text: n8n encrypts nothing anew, so every credential becomes unreadable. Where the key has leaked, change what the credentials hold first; then export them decrypted with the old key and import them with the new one (from 2.20 on into an empty database).</source>
        <translation>Den Verschlüsselungsschlüssel „rotieren“, indem ein neuer Text gesetzt wird: n8n verschlüsselt nichts neu, also wird jedes Credential unlesbar. Wo der Schlüssel bekannt geworden ist, ersetzen Sie zuerst, was die Credentials enthalten; exportieren Sie sie dann mit dem alten Schlüssel entschlüsselt, und importieren Sie sie mit dem neuen (ab 2.20 in eine leere Datenbank).</translation>
    </message>
    <message>
        <source>%1&apos;s list does not show the old key.</source>
        <translation>Die Liste von %1 zeigt den alten Schlüssel nicht.</translation>
    </message>
    <message>
        <source>n8n does not list the old key for who signed in.</source>
        <translation>n8n führt den alten Schlüssel nicht bei der angemeldeten Person.</translation>
    </message>
    <message>
        <source>holds the new key, as reading it back shows</source>
        <translation>enthält den neuen Schlüssel, wie das Zurücklesen zeigt</translation>
    </message>
    <message>
        <source>was activated again</source>
        <translation>wurde wieder aktiviert</translation>
    </message>
    <message>
        <source>It waits for the new key, which you make.</source>
        <translation>Sie wartet auf den neuen Schlüssel, den Sie anlegen.</translation>
    </message>
    <message>
        <source>It waits until the places on the list that you change are done.</source>
        <translation>Sie wartet, bis die Stellen der Liste, die Sie ändern, erledigt sind.</translation>
    </message>
    <message>
        <source>It waits until you have revoked the old key.</source>
        <translation>Sie wartet, bis Sie den alten Schlüssel widerrufen haben.</translation>
    </message>
    <message>
        <source>It waits for your word before the step that cannot be undone.</source>
        <translation>Sie wartet auf Ihr Wort vor dem Schritt, der sich nicht zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>It waits for the editor&apos;s sign-in.</source>
        <translation>Sie wartet auf die Anmeldung im Editor.</translation>
    </message>
    <message>
        <source>Both keys stay until the grace time is over.</source>
        <translation>Beide Schlüssel bleiben, bis die Übergangszeit vorbei ist.</translation>
    </message>
    <message>
        <source>It waits for the old key, which is not at hand.</source>
        <translation>Sie wartet auf den alten Schlüssel, der nicht vorliegt.</translation>
    </message>
    <message>
        <source>Something still uses the old key: find it, and add it to the list.</source>
        <translation>Etwas benutzt noch den alten Schlüssel: Finden Sie es, und setzen Sie es auf die Liste.</translation>
    </message>
    <message>
        <source>It waits for a key that opens n8n&apos;s API.</source>
        <translation>Sie wartet auf einen Schlüssel, der die API von n8n öffnet.</translation>
    </message>
    <message>
        <source>It waits until you have looked at what somebody with the key could have done.</source>
        <translation>Sie wartet, bis Sie angesehen haben, was jemand mit dem Schlüssel getan haben könnte.</translation>
    </message>
    <message>
        <source>Press Enter to begin, or q to leave everything as it is:</source>
        <translation>Eingabetaste zum Beginnen, oder q, um alles zu lassen, wie es ist:</translation>
    </message>
    <message>
        <source>Type %1, or press Enter to look for yourself:</source>
        <translation>Tippen Sie %1, oder drücken Sie die Eingabetaste, um selbst nachzusehen:</translation>
    </message>
    <message>
        <source>This release&apos;s API does not take the workflow “%1” as it is (%2): the editor&apos;s sign-in can change it.</source>
        <translation>Die API dieser Version nimmt den Workflow „%1“ so nicht an (%2): Mit einer Anmeldung am Editor lässt er sich ändern.</translation>
    </message>
    <message>
        <source>The rotation was not begun: nothing was changed.</source>
        <translation>Die Rotation wurde nicht begonnen: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>n8n notes a use at most once a minute: within the time that was chosen, a use of the old key may have gone unnoticed.</source>
        <translation>n8n vermerkt eine Nutzung höchstens einmal je Minute: In der gewählten Zeit kann eine Nutzung des alten Schlüssels unbemerkt geblieben sein.</translation>
    </message>
    <message>
        <source>The keychain holds another key under the name %1, which would be lost: give that one as the old key, or choose another label.</source>
        <translation>Der Schlüsselbund enthält unter dem Namen %1 einen anderen Schlüssel, der verloren ginge: Geben Sie diesen als alten Schlüssel an, oder wählen Sie eine andere Bezeichnung.</translation>
    </message>
    <message>
        <source>The new key is still accepted.</source>
        <translation>Der neue Schlüssel wird noch akzeptiert.</translation>
    </message>
    <message>
        <source>The workflow “%1” still holds the old key.</source>
        <translation>Der Workflow „%1“ enthält noch den alten Schlüssel.</translation>
    </message>
    <message>
        <source>Execution %1 was refused since the credential was changed, at the node “%2”: %3</source>
        <translation>Die Ausführung %1 wurde abgewiesen, seit das Credential geändert ist, am Node „%2“: %3</translation>
    </message>
    <message>
        <source>%1 is no export of workflows.</source>
        <translation>%1 ist kein Export von Workflows.</translation>
    </message>
    <message>
        <source>workflow “%1” of %2</source>
        <translation>Workflow „%1“ aus %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>In n8n choose “Create an API key”, call it {label}, give it an expiry and no more scopes than the old key has, and paste it.</source>
        <translation>Wählen Sie in n8n „Create an API key“, nennen Sie ihn {label}, geben Sie ihm ein Ablaufdatum und nicht mehr Scopes, als der alte Schlüssel hat, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>The key ending in {tail} is revoked.</source>
        <translation>Der Schlüssel, der auf {tail} endet, ist widerrufen.</translation>
    </message>
    <message>
        <source>The new key has no limit and no end: %1&apos;s list does not show those of the old one.</source>
        <translation>Der neue Schlüssel hat kein Limit und kein Ende: Die Liste von %1 zeigt die des alten nicht.</translation>
    </message>
</context>
</TS>
