<?php

// Constants for FluentSMTP. Made by Exchange Online Setup with the facts of 23 November 2026 for Ana
// Silva (ana@contoso.com).
// Made with:
// https://setup.example.com/setup/guide/?device=ios&app=apple-mail-ios#email=ana@contoso.com&name=Ana%20Silva
// Where to put it: Save it beside wp-config.php. Add require __DIR__ . '/wp-config-fluentsmtp.php'; to
// that file, above its line “stop editing”. In the connection, choose to store the keys in
// wp-config.php; tenant id and Access Token are still typed there.
// How to undo it: Take that line out of wp-config.php, delete both files, and delete the connection in
// FluentSMTP.
// There is no password in this file.
// Your admin registers an application in Entra and gives you its id, the id of the tenant, and a
// secret. Put the application id in the place of the words in capitals below.
// Write the secret into the file fluentsmtp-client-secret, one folder above this one, where no browser
// reaches it. One line, readable only for the web server.

define('FLUENTMAIL_OUTLOOK_CLIENT_ID', 'YOUR-APPLICATION-ID');
define('FLUENTMAIL_OUTLOOK_CLIENT_SECRET', trim((string) file_get_contents(dirname(__DIR__) . '/fluentsmtp-client-secret')));
