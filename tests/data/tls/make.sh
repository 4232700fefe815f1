#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Demitasse contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes (with OpenSSL 3.4 or newer) the certificates that the tests' mail server shows: all for "localhost", with one key that guards nothing.
# The authorities' keys are thrown away.

set -euo pipefail
cd "$(dirname "$0")"
keys=$(mktemp -d)
trap 'rm -rf "$keys"' EXIT

authority() { # authority NAME: NAME.pem, valid for a hundred years
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$keys/$1.key" -out "$1.pem" \
        -subj "/CN=Demitasse tests: $1" -not_before 20260101000000Z -not_after 21260101000000Z \
        -addext 'basicConstraints=critical,CA:TRUE' -addext 'keyUsage=critical,keyCertSign'
}

certificate() { # certificate NAME AUTHORITY UNTIL
    openssl req -new -key server.key -subj '/CN=localhost' -out "$keys/$1.csr"
    openssl x509 -req -in "$keys/$1.csr" -CA "$2.pem" -CAkey "$keys/$2.key" -CAcreateserial -CAserial "$keys/serial" \
        -not_before 20260101000000Z -not_after "$3" -out "$1.pem" -extfile <(echo 'subjectAltName=DNS:localhost')
}

openssl ecparam -name prime256v1 -genkey -noout -out server.key
authority authority
authority stranger
certificate trusted authority 21260101000000Z
certificate expired authority 20260201000000Z
certificate untrusted stranger 21260101000000Z
rm stranger.pem
