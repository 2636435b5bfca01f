CREATE TABLE "acts" (
	"institution" text NOT NULL,
	"position" bigint NOT NULL,
	"stream" text NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"type" text NOT NULL,
	"payload" text NOT NULL,
	"office" text NOT NULL,
	"actor" text NOT NULL,
	"on_day" text NOT NULL,
	"recorded_at" text NOT NULL,
	"assessments" text NOT NULL,
	"request" text NOT NULL,
	"body" text NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "acts_institution_position_pk" PRIMARY KEY("institution","position"),
	CONSTRAINT "acts_position" CHECK ("acts"."position" > 0),
	CONSTRAINT "acts_version" CHECK ("acts"."version" > 0),
	CONSTRAINT "acts_hash" CHECK (length("acts"."hash") = 64),
	CONSTRAINT "acts_on_day" CHECK ("acts"."on_day" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')
);
--> statement-breakpoint
CREATE TABLE "records" (
	"institution" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"status" text NOT NULL,
	"about" text NOT NULL,
	"opened_on" text NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "records_institution_id_pk" PRIMARY KEY("institution","id"),
	CONSTRAINT "records_version" CHECK ("records"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "registers" (
	"institution" text PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "acts_stream" ON "acts" USING btree ("institution","stream","version");--> statement-breakpoint
CREATE UNIQUE INDEX "acts_request" ON "acts" USING btree ("institution","request");--> statement-breakpoint
CREATE INDEX "acts_kind" ON "acts" USING btree ("institution","kind","position");--> statement-breakpoint
CREATE INDEX "acts_office" ON "acts" USING btree ("institution","office","position");--> statement-breakpoint
CREATE INDEX "records_opened" ON "records" USING btree ("institution","kind","opened_on","id");--> statement-breakpoint
CREATE INDEX "records_status" ON "records" USING btree ("institution","kind","status","opened_on","id");--> statement-breakpoint
CREATE INDEX "records_about" ON "records" USING btree ("institution","kind","about","opened_on","id");