# The copy of articles as plain text: "# " before a headline, a line for each paragraph.
FNR == 1 { fences = 0 }
/^---$/ && fences < 2 { fences++; next }
fences == 1 && /^headline: / { sub(/^headline: /, ""); print "# " $0 }
fences > 1 && NF { sub(/^## /, ""); print }
