package io.sigma4j.kql;

import java.util.Set;

/**
 * The words that KQL does not take as the name of a column or table without brackets.
 *
 * <p>Found by trying every keyword, function and type of Microsoft's parser (language service
 * 12.4.1) as a name. The page <i>Entity names</i> promises that no keyword begins with a capital
 * letter or one underscore.
 */
final class ReservedWords {

  private static final Set<String> WORDS =
      Set.of(
          """
              accumulate and anomalychart areachart as asc bagexpansion barchart between bin_legacy
              boolean by byte cachingpolicy callout cancel card char columnchart contains contains_cs
              containscs cycles dataexport datascope datatable date datetime decimal decodeblocks desc
              double dynamic earliest encodingpolicy endswith endswith_cs expandoutput
              extent_tags_retention external_data externaldata false find first flags float
              force_remote harddelete hardretention has has_all has_any has_cs hasprefix hasprefix_cs
              hassuffix hassuffix_cs hotcache in int int16 int32 int64 int8 invoke isfuzzy journal
              ladderchart last latest like likecs linechart long materialize mdm missing
              nooptimization notcontains notcontainscs notlike notlikecs of or others pathformat
              piechart pivotchart print project queries query_results real relaxed
              restricted_view_access row_level_security rowstore rowstore_references rowstore_sealinfo
              rowstorepolicy rowstores sample scatterchart seal seals search set shards simple
              softdelete softretention sql stackedareachart startswith startswith_cs statistics
              storedqueryresultcontainers string tablepurge time timechart timeline timepivot timespan
              title to toscalar totable treemap true uint uint16 uint32 uint64 uint8 ulong union
              uniqueid unrestrictedviewers verbose viewers views where with_itemindex with_match_id
              with_step_name writeaheadlog
              """
              .strip()
              .split("\\s+"));

  private ReservedWords() {}

  /** Whether the word needs brackets where it is a name. Case counts. */
  static boolean contains(String word) {
    return WORDS.contains(word) || word.startsWith("__");
  }
}
