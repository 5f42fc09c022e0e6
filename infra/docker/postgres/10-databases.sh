#!/usr/bin/env bash
# Runs once, on an empty volume: one database and one role per service, and none can enter another's.
set -euo pipefail

database() {
  psql --set=ON_ERROR_STOP=1 --quiet --username "$POSTGRES_USER" --dbname postgres \
    --set=name="$1" --set=password="$2" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke all on database :"name" from public;
SQL
}

database catalog "${CATALOG_DB_PASSWORD:?}"
database inventory "${INVENTORY_DB_PASSWORD:?}"
database order "${ORDER_DB_PASSWORD:?}"
database customer "${CUSTOMER_DB_PASSWORD:?}"
database store_pos "${STORE_POS_DB_PASSWORD:?}"
database gateway "${GATEWAY_DB_PASSWORD:?}"
database keycloak "${KEYCLOAK_DB_PASSWORD:?}"
