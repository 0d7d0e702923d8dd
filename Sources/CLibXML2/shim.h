// libxml2 as Swift sees it.
//
// Debian builds libxml2 with ICU, and its headers then pull in ICU's, which clash with the copy that
// Foundation carries. The switch is turned off after the version header has set it and before any
// header reads it; nothing of the binary interface depends on it.
#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlwriter.h>

#endif
