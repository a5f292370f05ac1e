# encoding: utf-8
# GitLab settings for sending through Microsoft Graph. Made by Exchange Online Setup with the facts of
# 23 November 2026 for ‘’‚‛'“”„"`$(id) & <b> ]]> --> #> -- © %U \
# (o'brien+a--b&c={d|e}~!#*?@xn--bcher-kva.example).
# Made with:
# https://xn--bcher-kva.example/setup/guide/?app=--&x='"#email=o'brien+a--b%26c@xn--bcher-kva.example
# Where to put it: Add its lines to the end of /etc/gitlab/gitlab.rb and put your values in. Take out
# lines with smtp_enable above. Then run gitlab-ctl reconfigure.
# How to undo it: Take the lines out of /etc/gitlab/gitlab.rb and run gitlab-ctl reconfigure.
# There is no password in this file.
# The values in capitals belong to an application that your admin registers in Entra. Put yours in
# their place.
# The application needs Mail.Send for this mailbox, no more. Best is the role “Application
# Mail.Send” for this mailbox alone (RBAC for Applications in Exchange Online). The permission
# Mail.Send in Entra is left out then: with it, the application could send as everybody.
# The user id is the object id of the mailbox in Entra, under Users.
# The secret is read from /etc/gitlab/graph-client-secret: write it there, in one line, readable for
# root alone. It stops being good on a day: note it.

gitlab_rails['smtp_enable'] = false
gitlab_rails['microsoft_graph_mailer_enabled'] = true
gitlab_rails['microsoft_graph_mailer_user_id'] = 'ID-OF-THE-MAILBOX'
gitlab_rails['microsoft_graph_mailer_tenant'] = 'YOUR-TENANT-ID'
gitlab_rails['microsoft_graph_mailer_client_id'] = 'YOUR-APPLICATION-ID'
gitlab_rails['microsoft_graph_mailer_client_secret'] = File.read('/etc/gitlab/graph-client-secret').strip
gitlab_rails['microsoft_graph_mailer_azure_ad_endpoint'] = 'https://login.microsoftonline.com'
gitlab_rails['microsoft_graph_mailer_graph_endpoint'] = 'https://graph.microsoft.com'

# Both have to be this mailbox: Microsoft refuses others (ErrorSendAsDenied).
gitlab_rails['gitlab_email_from'] = 'o\'brien+a--b&c={d|e}~!#*?@xn--bcher-kva.example'
gitlab_rails['gitlab_email_reply_to'] = 'o\'brien+a--b&c={d|e}~!#*?@xn--bcher-kva.example'
